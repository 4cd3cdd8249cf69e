// @generated from the schema "ContentButtonResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContentButtonResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentButtonResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `Button`, `QuickReply` and `DatePicker`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `payload`: `string`, required.
    pub payload: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentButtonResponse "ContentButtonResponse" 4 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text required,
        payload: String = "payload" with_payload required,
    )
});

/// The property `type` of `ContentButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
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
