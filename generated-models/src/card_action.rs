// @generated from the schema "CardAction"; changes made here are lost at the next generation

/// The schema `CardAction`.
pub struct CardAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CardAction {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        url: ::std::option::Option::None,
        is_selected: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CardAction = &<CardAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CardAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("text", "text", 0),
            ("payload", "payload", 0),
            ("url", "url", 0),
            ("isSelected", "is_selected", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.payload, &E.url, &E.is_selected],
    }
};

crate::runtime::model!(CardAction);

crate::runtime::setters!(CardAction {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_url: url: ::std::string::String,
    with_is_selected: is_selected: bool,
});

/// The property `type` of `CardAction`. Known values: `Link`, `Postback`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Link,
    Postback,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Link, "Link"),
        (Self::Postback, "Postback"),
    ];
}
