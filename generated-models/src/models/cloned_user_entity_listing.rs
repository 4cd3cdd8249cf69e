// @generated from the schema "ClonedUserEntityListing"; changes made here are lost at the next generation

use crate::ClonedUser;
use crate::runtime::Extra;

/// The schema `ClonedUserEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ClonedUserEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of ClonedUser`.
    pub entities: Option<Vec<ClonedUser>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ClonedUserEntityListing "ClonedUserEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<ClonedUser> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
