// @generated from the schema "ContentQuickReply"; changes made here are lost at the next generation

/// The schema `ContentQuickReply`.
pub struct ContentQuickReply {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentQuickReply {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        image: ::std::option::Option::None,
        action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentQuickReply = &<ContentQuickReply as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentQuickReply",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("text", "text", 1),
            ("payload", "payload", 1),
            ("image", "image", 0),
            ("action", "action", 0),
        ],
        fields: &[&E.id, &E.text, &E.payload, &E.image, &E.action],
    }
};

crate::runtime::model!(ContentQuickReply);

crate::runtime::setters!(ContentQuickReply {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_image: image: ::std::string::String,
    with_action: action: crate::runtime::Open<Action>,
});

/// The property `action` of `ContentQuickReply`. Known values: `Message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Message,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Message, "Message")];
}
