// @generated from the schema "Certificate"; changes made here are lost at the next generation

/// The schema `Certificate`.
#[repr(C)]
pub struct Certificate {
    /// `certificate`: `string`, required.
    pub certificate: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Certificate "Certificate" 1 {
    (
        certificate: ::std::string::String = "certificate" 1 with_certificate,
    )
});
