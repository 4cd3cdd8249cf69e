// @generated from the schema "SourceEntityListing"; changes made here are lost at the next generation

use crate::Source;
use crate::runtime::Extra;

/// The schema `SourceEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of Source`.
    pub entities: Option<Vec<Source>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceEntityListing "SourceEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<Source> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
