// @generated from the schema "CoretypeListing"; changes made here are lost at the next generation

use crate::Coretype;
use crate::runtime::Extra;

/// The schema `CoretypeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoretypeListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of Coretype`.
    pub entities: Option<Vec<Coretype>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoretypeListing "CoretypeListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<Coretype> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
