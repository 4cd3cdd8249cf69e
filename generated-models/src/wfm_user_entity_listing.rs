// @generated from the schema "WfmUserEntityListing"; changes made here are lost at the next generation

/// The schema `WfmUserEntityListing`.
#[repr(C)]
pub struct WfmUserEntityListing {
    /// `entities`: `array of UserReference`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserEntityListing "WfmUserEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::UserReference> = "entities" 0 with_entities,
    )
});
