// @generated from the schema "EntityListing"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EntityListing {
    /// `entities`: `array of object`.
    pub entities: Option<Vec<serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EntityListing "EntityListing" 1 {
    (
        entities: Vec<serde_json::Value> = "entities" with_entities,
    )
});
