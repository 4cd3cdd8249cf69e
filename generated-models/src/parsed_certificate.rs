// @generated from the schema "ParsedCertificate"; changes made here are lost at the next generation

/// The schema `ParsedCertificate`.
#[repr(C)]
pub struct ParsedCertificate {
    /// `certificateDetails`: `array of CertificateDetails`.
    #[doc(alias = "certificateDetails")]
    pub certificate_details: ::std::option::Option<
        ::std::vec::Vec<crate::CertificateDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ParsedCertificate "ParsedCertificate" 1 {
    (
        certificate_details: ::std::vec::Vec<crate::CertificateDetails> = "certificateDetails" 0 with_certificate_details,
    )
});
