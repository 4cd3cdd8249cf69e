// @generated from the schema "EdgeNetworkDiagnosticResponse"; changes made here are lost at the next generation

/// The schema `EdgeNetworkDiagnosticResponse`.
#[repr(C)]
pub struct EdgeNetworkDiagnosticResponse {
    /// `commandCorrelationId`: `string`.
    #[doc(alias = "commandCorrelationId")]
    pub command_correlation_id: ::std::option::Option<::std::string::String>,
    /// `diagnostics`: `string`.
    pub diagnostics: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeNetworkDiagnosticResponse "EdgeNetworkDiagnosticResponse" 2 {
    (
        command_correlation_id: ::std::string::String = "commandCorrelationId" 0 with_command_correlation_id,
        diagnostics: ::std::string::String = "diagnostics" 0 with_diagnostics,
    )
});
