// @generated from the schema "CertificateDetails"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `CertificateDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CertificateDetails {
    /// `issuer`: `string`.
    pub issuer: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: Option<DateTime>,
    /// `issueDate`: `string (date-time)`.
    #[doc(alias = "issueDate")]
    pub issue_date: Option<DateTime>,
    /// `expired`: `boolean`.
    pub expired: Option<bool>,
    /// `signatureValid`: `boolean`.
    #[doc(alias = "signatureValid")]
    pub signature_valid: Option<bool>,
    /// `valid`: `boolean`.
    pub valid: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CertificateDetails "CertificateDetails" 7 {
    (
        issuer: String = "issuer" with_issuer,
        subject: String = "subject" with_subject,
        expiration_date: DateTime = "expirationDate" with_expiration_date,
        issue_date: DateTime = "issueDate" with_issue_date,
        expired: bool = "expired" with_expired,
        signature_valid: bool = "signatureValid" with_signature_valid,
        valid: bool = "valid" with_valid,
    )
});
