// @generated from the schema "TrustedCertificateInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrustedCertificateInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustedCertificateInfo {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `serialNumber`: `string`.
    #[doc(alias = "serialNumber")]
    pub serial_number: Option<String>,
    /// `signature`: `string`.
    pub signature: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustedCertificateInfo "TrustedCertificateInfo" 3 {
    (
        description: String = "description" with_description,
        serial_number: String = "serialNumber" with_serial_number,
        signature: String = "signature" with_signature,
    )
});
