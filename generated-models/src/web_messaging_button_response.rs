// @generated from the schema "WebMessagingButtonResponse"; changes made here are lost at the next generation

/// The schema `WebMessagingButtonResponse`.
pub struct WebMessagingButtonResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingButtonResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingButtonResponse = &<WebMessagingButtonResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingButtonResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("text", "text", 1),
            ("payload", "payload", 1),
        ],
        fields: &[&E.id, &E.r#type, &E.text, &E.payload],
    }
};

crate::runtime::model!(WebMessagingButtonResponse);

crate::runtime::setters!(WebMessagingButtonResponse {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
});

/// The property `type` of `WebMessagingButtonResponse`. Known values: `Button`, `QuickReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Button, "Button"),
        (Self::QuickReply, "QuickReply"),
    ];
}
