// @generated from the schema "ParsedCertificate"; changes made here are lost at the next generation

use crate::CertificateDetails;
use crate::runtime::Extra;

/// The schema `ParsedCertificate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParsedCertificate {
    /// `certificateDetails`: `array of CertificateDetails`.
    #[doc(alias = "certificateDetails")]
    pub certificate_details: Option<Vec<CertificateDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParsedCertificate "ParsedCertificate" 1 {
    (
        certificate_details: Vec<CertificateDetails> = "certificateDetails" with_certificate_details,
    )
});
