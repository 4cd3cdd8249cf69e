// @generated from the schema "ChannelEntityListing"; changes made here are lost at the next generation

use crate::Channel;
use crate::runtime::Extra;

/// The schema `ChannelEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChannelEntityListing {
    /// `entities`: `array of Channel`.
    pub entities: Option<Vec<Channel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChannelEntityListing "ChannelEntityListing" 1 {
    (
        entities: Vec<Channel> = "entities" with_entities,
    )
});
