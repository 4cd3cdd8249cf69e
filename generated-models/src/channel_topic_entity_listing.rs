// @generated from the schema "ChannelTopicEntityListing"; changes made here are lost at the next generation

/// The schema `ChannelTopicEntityListing`.
#[repr(C)]
pub struct ChannelTopicEntityListing {
    /// `entities`: `array of ChannelTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ChannelTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChannelTopicEntityListing "ChannelTopicEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ChannelTopic> = "entities" 0 with_entities,
    )
});
