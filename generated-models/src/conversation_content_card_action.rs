// @generated from the schema "ConversationContentCardAction"; changes made here are lost at the next generation

/// The schema `ConversationContentCardAction`.
pub struct ConversationContentCardAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentCardAction {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentCardAction = &<ConversationContentCardAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentCardAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("text", "text", 0),
            ("payload", "payload", 0),
            ("url", "url", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.payload, &E.url],
    }
};

crate::runtime::model!(ConversationContentCardAction);

crate::runtime::setters!(ConversationContentCardAction {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_url: url: ::std::string::String,
});

/// The property `type` of `ConversationContentCardAction`. Known values: `Link`, `Postback`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Link,
    Postback,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Link, "Link"),
        (Self::Postback, "Postback"),
        (Self::Unknown, "Unknown"),
    ];
}
