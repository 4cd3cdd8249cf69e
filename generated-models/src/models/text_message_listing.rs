// @generated from the schema "TextMessageListing"; changes made here are lost at the next generation

use crate::MessageData;
use crate::runtime::Extra;

/// The schema `TextMessageListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextMessageListing {
    /// `entities`: `array of MessageData`.
    pub entities: Option<Vec<MessageData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextMessageListing "TextMessageListing" 1 {
    (
        entities: Vec<MessageData> = "entities" with_entities,
    )
});
