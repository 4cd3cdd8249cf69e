// @generated from the schema "UnifiedGeneralTopicEntityListing"; changes made here are lost at the next generation

/// The schema `UnifiedGeneralTopicEntityListing`.
#[repr(C)]
pub struct UnifiedGeneralTopicEntityListing {
    /// `entities`: `array of UnifiedGeneralTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UnifiedGeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnifiedGeneralTopicEntityListing "UnifiedGeneralTopicEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::UnifiedGeneralTopic> = "entities" 0 with_entities,
    )
});
