// @generated from the schema "EntityListing"; changes made here are lost at the next generation

/// The schema `EntityListing`.
#[repr(C)]
pub struct EntityListing {
    /// `entities`: `array of object`.
    pub entities: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EntityListing "EntityListing" 1 {
    (
        entities: ::std::vec::Vec<::serde_json::Value> = "entities" 0 with_entities,
    )
});
