// @generated from the schema "VerifierEntityListing"; changes made here are lost at the next generation

use crate::Verifier;
use crate::runtime::Extra;

/// The schema `VerifierEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VerifierEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of Verifier`.
    pub entities: Option<Vec<Verifier>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VerifierEntityListing "VerifierEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<Verifier> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
