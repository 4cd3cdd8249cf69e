// @generated from the schema "SocialMediaDetailDataContainer"; changes made here are lost at the next generation

use crate::SocialMediaDetailMessageContainer;
use crate::runtime::Extra;

/// The schema `SocialMediaDetailDataContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaDetailDataContainer {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `messages`: `array of SocialMediaDetailMessageContainer`.
    pub messages: Option<Vec<SocialMediaDetailMessageContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaDetailDataContainer "SocialMediaDetailDataContainer" 2 {
    (
        interval: String = "interval" with_interval,
        messages: Vec<SocialMediaDetailMessageContainer> = "messages" with_messages,
    )
});
