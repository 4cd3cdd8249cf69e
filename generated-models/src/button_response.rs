// @generated from the schema "ButtonResponse"; changes made here are lost at the next generation

/// The schema `ButtonResponse`.
#[repr(C)]
pub struct ButtonResponse {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ButtonResponse "ButtonResponse" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
        payload: ::std::string::String = "payload" 0 with_payload,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
    )
});

/// The property `type` of `ButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
    DatePicker,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Button, "Button"),
        (Self::QuickReply, "QuickReply"),
        (Self::DatePicker, "DatePicker"),
    ];
}

/// The property `messageType` of `ButtonResponse`. Known values: `QuickReply`, `Card`, `Carousel`.
#[non_exhaustive]
pub enum MessageType {
    QuickReply,
    Card,
    Carousel,
}

crate::runtime::known!(MessageType);

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
    ];
}
