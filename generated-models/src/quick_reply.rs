// @generated from the schema "QuickReply"; changes made here are lost at the next generation

/// The schema `QuickReply`.
pub struct QuickReply {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QuickReply {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        url: ::std::option::Option::None,
        action: ::std::option::Option::None,
        is_selected: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QuickReply = &<QuickReply as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QuickReply",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("payload", "payload", 0),
            ("url", "url", 0),
            ("action", "action", 0),
            ("isSelected", "is_selected", 0),
        ],
        fields: &[&E.text, &E.payload, &E.url, &E.action, &E.is_selected],
    }
};

crate::runtime::model!(QuickReply);

crate::runtime::setters!(QuickReply {
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_url: url: ::std::string::String,
    with_action: action: crate::runtime::Open<Action>,
    with_is_selected: is_selected: bool,
});

/// The property `action` of `QuickReply`. Known values: `Message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Message,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Message, "Message")];
}
