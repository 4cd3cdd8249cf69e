// @generated from the schema "TrustedCertificates"; changes made here are lost at the next generation

use crate::TrustedCertificateInfo;
use crate::runtime::Extra;

/// The schema `TrustedCertificates`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustedCertificates {
    /// `entities`: `array of TrustedCertificateInfo`.
    pub entities: Option<Vec<TrustedCertificateInfo>>,
    /// `total`: `integer (int32)`.
    pub total: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustedCertificates "TrustedCertificates" 2 {
    (
        entities: Vec<TrustedCertificateInfo> = "entities" with_entities,
        total: i32 = "total" with_total,
    )
});
