// @generated from the schema "ChatReaction"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `ChatReaction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatReaction {
    /// `emoji`: `string`, required.
    pub emoji: Option<String>,
    /// `users`: `array of AddressableEntityRef`, required.
    pub users: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatReaction "ChatReaction" 2 {
    (
        emoji: String = "emoji" with_emoji required,
        users: Vec<AddressableEntityRef> = "users" with_users required,
    )
});
