// @generated from the schema "GeneralTopicsEntityListing"; changes made here are lost at the next generation

/// The schema `GeneralTopicsEntityListing`.
#[repr(C)]
pub struct GeneralTopicsEntityListing {
    /// `entities`: `array of GeneralTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::GeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GeneralTopicsEntityListing "GeneralTopicsEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::GeneralTopic> = "entities" 0 with_entities,
    )
});
