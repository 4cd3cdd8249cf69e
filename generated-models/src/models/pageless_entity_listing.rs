// @generated from the schema "PagelessEntityListing"; changes made here are lost at the next generation

use crate::AddressableEntity;
use crate::runtime::Extra;

/// The schema `PagelessEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PagelessEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of AddressableEntity`.
    pub entities: Option<Vec<AddressableEntity>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PagelessEntityListing "PagelessEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<AddressableEntity> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
