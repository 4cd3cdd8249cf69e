// @generated from the schema "ConversationContentButtonResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationContentButtonResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentButtonResponse {
    /// `type`: one of `Button`, `QuickReply` and `DatePicker`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `payload`: `string`, required.
    pub payload: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentButtonResponse "ConversationContentButtonResponse" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text required,
        payload: String = "payload" with_payload required,
    )
});

/// The property `type` of `ConversationContentButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
    DatePicker,
}

crate::runtime::values!(Type {
    Button = "Button",
    QuickReply = "QuickReply",
    DatePicker = "DatePicker",
});
