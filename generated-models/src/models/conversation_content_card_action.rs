// @generated from the schema "ConversationContentCardAction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationContentCardAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentCardAction {
    /// `type`: one of `Link`, `Postback` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `payload`: `string`.
    pub payload: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentCardAction "ConversationContentCardAction" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        payload: String = "payload" with_payload,
        url: String = "url" with_url,
    )
});

/// The property `type` of `ConversationContentCardAction`. Known values: `Link`, `Postback`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Link,
    Postback,
    Unknown,
}

crate::runtime::values!(Type {
    Link = "Link",
    Postback = "Postback",
    Unknown = "Unknown",
});
