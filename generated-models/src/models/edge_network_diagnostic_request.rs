// @generated from the schema "EdgeNetworkDiagnosticRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeNetworkDiagnosticRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeNetworkDiagnosticRequest {
    /// `host`: `string`, required.
    pub host: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeNetworkDiagnosticRequest "EdgeNetworkDiagnosticRequest" 1 {
    (
        host: String = "host" with_host required,
    )
});
