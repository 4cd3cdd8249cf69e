// @generated from the schema "EdgeNetworkDiagnosticResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeNetworkDiagnosticResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeNetworkDiagnosticResponse {
    /// `commandCorrelationId`: `string`.
    #[doc(alias = "commandCorrelationId")]
    pub command_correlation_id: Option<String>,
    /// `diagnostics`: `string`.
    pub diagnostics: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeNetworkDiagnosticResponse "EdgeNetworkDiagnosticResponse" 2 {
    (
        command_correlation_id: String = "commandCorrelationId" with_command_correlation_id,
        diagnostics: String = "diagnostics" with_diagnostics,
    )
});
