// @generated from the schema "ConversationContentText"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationContentText`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentText {
    /// `type`: `Text`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `body`: `string`, required.
    pub body: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentText "ConversationContentText" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        body: String = "body" with_body required,
    )
});

/// The property `type` of `ConversationContentText`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::values!(Type {
    Text = "Text",
});
