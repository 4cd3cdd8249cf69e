// @generated from the schema "RestErrorDetail"; changes made here are lost at the next generation

/// The schema `RestErrorDetail`.
#[repr(C)]
pub struct RestErrorDetail {
    /// `error`: `string`, required, read-only.
    pub error: ::std::option::Option<::std::string::String>,
    /// `details`: `string`, read-only.
    pub details: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RestErrorDetail "RestErrorDetail" 2 {
    (
        error: ::std::string::String = "error" 3 with_error,
        details: ::std::string::String = "details" 2 with_details,
    )
});
