// @generated from the schema "ConversationContentButtonResponse"; changes made here are lost at the next generation

/// The schema `ConversationContentButtonResponse`.
pub struct ConversationContentButtonResponse {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentButtonResponse {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentButtonResponse = &<ConversationContentButtonResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentButtonResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("text", "text", 1),
            ("payload", "payload", 1),
        ],
        fields: &[&E.r#type, &E.text, &E.payload],
    }
};

crate::runtime::model!(ConversationContentButtonResponse);

crate::runtime::setters!(ConversationContentButtonResponse {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
});

/// The property `type` of `ConversationContentButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
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
