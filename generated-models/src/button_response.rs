// @generated from the schema "ButtonResponse"; changes made here are lost at the next generation

/// The schema `ButtonResponse`.
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

impl crate::runtime::Model for ButtonResponse {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ButtonResponse = &<ButtonResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ButtonResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("text", "text", 0),
            ("payload", "payload", 0),
            ("messageType", "message_type", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.payload, &E.message_type],
    }
};

crate::runtime::model!(ButtonResponse);

crate::runtime::setters!(ButtonResponse {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
});

/// The property `type` of `ButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
    DatePicker,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Button, "Button"),
        (Self::QuickReply, "QuickReply"),
        (Self::DatePicker, "DatePicker"),
    ];
}

/// The property `messageType` of `ButtonResponse`. Known values: `QuickReply`, `Card`, `Carousel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    QuickReply,
    Card,
    Carousel,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::Card, "Card"),
        (Self::Carousel, "Carousel"),
    ];
}
