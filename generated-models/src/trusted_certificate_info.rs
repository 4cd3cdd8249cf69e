// @generated from the schema "TrustedCertificateInfo"; changes made here are lost at the next generation

/// The schema `TrustedCertificateInfo`.
#[repr(C)]
pub struct TrustedCertificateInfo {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `serialNumber`: `string`.
    #[doc(alias = "serialNumber")]
    pub serial_number: ::std::option::Option<::std::string::String>,
    /// `signature`: `string`.
    pub signature: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustedCertificateInfo "TrustedCertificateInfo" 3 {
    (
        description: ::std::string::String = "description" 0 with_description,
        serial_number: ::std::string::String = "serialNumber" 0 with_serial_number,
        signature: ::std::string::String = "signature" 0 with_signature,
    )
});
