// @generated from the schema "AvailableTopicEntityListing"; changes made here are lost at the next generation

/// The schema `AvailableTopicEntityListing`.
#[repr(C)]
pub struct AvailableTopicEntityListing {
    /// `entities`: `array of AvailableTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AvailableTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTopicEntityListing "AvailableTopicEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AvailableTopic> = "entities" 0 with_entities,
    )
});
