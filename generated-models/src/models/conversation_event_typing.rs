// @generated from the schema "ConversationEventTyping"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationEventTyping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTyping {
    /// `type`: `On`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `duration`: `integer (int64)`.
    pub duration: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTyping "ConversationEventTyping" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        duration: i64 = "duration" with_duration,
    )
});

/// The property `type` of `ConversationEventTyping`. Known values: `On`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::values!(Type {
    On = "On",
});
