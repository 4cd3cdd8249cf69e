// @generated from the schema "ChatReactionUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChatReactionUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatReactionUpdate {
    /// `reactions`: `array of string`, required.
    pub reactions: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatReactionUpdate "ChatReactionUpdate" 1 {
    (
        reactions: Vec<String> = "reactions" with_reactions required,
    )
});
