// @generated from the schema "ComplianceResponse"; changes made here are lost at the next generation

/// The schema `ComplianceResponse`.
#[repr(C)]
pub struct ComplianceResponse {
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ComplianceResponse "ComplianceResponse" 1 {
    (
        message: ::std::string::String = "message" 1 with_message,
    )
});
