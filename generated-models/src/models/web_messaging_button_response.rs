// @generated from the schema "WebMessagingButtonResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebMessagingButtonResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingButtonResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `Button` and `QuickReply`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `payload`: `string`, required.
    pub payload: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingButtonResponse "WebMessagingButtonResponse" 4 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text required,
        payload: String = "payload" with_payload required,
    )
});

/// The property `type` of `WebMessagingButtonResponse`. Known values: `Button`, `QuickReply`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
}

crate::runtime::values!(Type {
    Button = "Button",
    QuickReply = "QuickReply",
});
