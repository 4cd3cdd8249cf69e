// @generated from the schema "ButtonResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ButtonResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ButtonResponse {
    /// `type`: one of `Button`, `QuickReply` and `DatePicker`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `payload`: `string`.
    pub payload: Option<String>,
    /// `messageType`: one of `QuickReply`, `Card` and `Carousel`.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ButtonResponse "ButtonResponse" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        payload: String = "payload" with_payload,
        message_type: Open<MessageType> = "messageType" with_message_type,
    )
});

/// The property `type` of `ButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
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

/// The property `messageType` of `ButtonResponse`. Known values: `QuickReply`, `Card`, `Carousel`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageType {
    QuickReply,
    Card,
    Carousel,
}

crate::runtime::values!(MessageType {
    QuickReply = "QuickReply",
    Card = "Card",
    Carousel = "Carousel",
});
