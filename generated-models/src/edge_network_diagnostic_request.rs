// @generated from the schema "EdgeNetworkDiagnosticRequest"; changes made here are lost at the next generation

/// The schema `EdgeNetworkDiagnosticRequest`.
#[repr(C)]
pub struct EdgeNetworkDiagnosticRequest {
    /// `host`: `string`, required.
    pub host: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeNetworkDiagnosticRequest "EdgeNetworkDiagnosticRequest" 1 {
    (
        host: ::std::string::String = "host" 1 with_host,
    )
});
