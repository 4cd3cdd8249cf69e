// @generated from the schema "ChatMessageEntityListing"; changes made here are lost at the next generation

use crate::ChatMessageResponse;
use crate::runtime::Extra;

/// The schema `ChatMessageEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatMessageEntityListing {
    /// `entities`: `array of ChatMessageResponse`.
    pub entities: Option<Vec<ChatMessageResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatMessageEntityListing "ChatMessageEntityListing" 1 {
    (
        entities: Vec<ChatMessageResponse> = "entities" with_entities,
    )
});
