// @generated from the schema "CertificateDetails"; changes made here are lost at the next generation

/// The schema `CertificateDetails`.
#[repr(C)]
pub struct CertificateDetails {
    /// `issuer`: `string`.
    pub issuer: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `issueDate`: `string (date-time)`.
    #[doc(alias = "issueDate")]
    pub issue_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `expired`: `boolean`.
    pub expired: ::std::option::Option<bool>,
    /// `signatureValid`: `boolean`.
    #[doc(alias = "signatureValid")]
    pub signature_valid: ::std::option::Option<bool>,
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CertificateDetails "CertificateDetails" 7 {
    (
        issuer: ::std::string::String = "issuer" 0 with_issuer,
        subject: ::std::string::String = "subject" 0 with_subject,
        expiration_date: crate::runtime::DateTime = "expirationDate" 0 with_expiration_date,
        issue_date: crate::runtime::DateTime = "issueDate" 0 with_issue_date,
        expired: bool = "expired" 0 with_expired,
        signature_valid: bool = "signatureValid" 0 with_signature_valid,
        valid: bool = "valid" 0 with_valid,
    )
});
