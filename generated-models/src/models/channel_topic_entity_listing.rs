// @generated from the schema "ChannelTopicEntityListing"; changes made here are lost at the next generation

use crate::ChannelTopic;
use crate::runtime::Extra;

/// The schema `ChannelTopicEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChannelTopicEntityListing {
    /// `entities`: `array of ChannelTopic`.
    pub entities: Option<Vec<ChannelTopic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChannelTopicEntityListing "ChannelTopicEntityListing" 1 {
    (
        entities: Vec<ChannelTopic> = "entities" with_entities,
    )
});
