// @generated from the schema "ConversationDisconnectSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationDisconnectSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDisconnectSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `type`: one of `Send` and `ReadOnly`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationDisconnectSettings "ConversationDisconnectSettings" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `ConversationDisconnectSettings`. Known values: `Send`, `ReadOnly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Send,
    ReadOnly,
}

crate::runtime::values!(Type {
    Send = "Send",
    ReadOnly = "ReadOnly",
});
