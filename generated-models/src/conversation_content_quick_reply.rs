// @generated from the schema "ConversationContentQuickReply"; changes made here are lost at the next generation

/// The schema `ConversationContentQuickReply`.
pub struct ConversationContentQuickReply {
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

impl crate::runtime::Model for ConversationContentQuickReply {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        payload: ::std::option::Option::None,
        image: ::std::option::Option::None,
        action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentQuickReply = &<ConversationContentQuickReply as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentQuickReply",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 1),
            ("payload", "payload", 1),
            ("image", "image", 0),
            ("action", "action", 0),
        ],
        fields: &[&E.text, &E.payload, &E.image, &E.action],
    }
};

crate::runtime::model!(ConversationContentQuickReply);

crate::runtime::setters!(ConversationContentQuickReply {
    with_text: text: ::std::string::String,
    with_payload: payload: ::std::string::String,
    with_image: image: ::std::string::String,
    with_action: action: crate::runtime::Open<Action>,
});

/// The property `action` of `ConversationContentQuickReply`. Known values: `Message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Message,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Message, "Message")];
}
