// @generated from the schema "WfmUserEntityListing"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `WfmUserEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserEntityListing {
    /// `entities`: `array of UserReference`.
    pub entities: Option<Vec<UserReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserEntityListing "WfmUserEntityListing" 1 {
    (
        entities: Vec<UserReference> = "entities" with_entities,
    )
});
