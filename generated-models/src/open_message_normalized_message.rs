// @generated from the schema "OpenMessageNormalizedMessage"; changes made here are lost at the next generation

/// The schema `OpenMessageNormalizedMessage`.
pub struct OpenMessageNormalizedMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channel`: `OpenMessagingChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::OpenMessagingChannel>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `content`: `array of OpenMessageContent`.
    pub content: ::std::option::Option<::std::vec::Vec<crate::OpenMessageContent>>,
    /// `metadata`: `map of string`.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenMessageNormalizedMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        content: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessageNormalizedMessage = &<OpenMessageNormalizedMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessageNormalizedMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("channel", "channel", 1),
            ("type", "type", 1),
            ("text", "text", 0),
            ("content", "content", 0),
            ("metadata", "metadata", 0),
            ("conversationId", "conversation_id", 0),
        ],
        fields: &[
            &E.id,
            &E.channel,
            &E.r#type,
            &E.text,
            &E.content,
            &E.metadata,
            &E.conversation_id,
        ],
    }
};

crate::runtime::model!(OpenMessageNormalizedMessage);

crate::runtime::setters!(OpenMessageNormalizedMessage {
    with_id: id: ::std::string::String,
    with_channel: channel: ::std::boxed::Box<crate::OpenMessagingChannel>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_content: content: ::std::vec::Vec<crate::OpenMessageContent>,
    with_metadata: metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_conversation_id: conversation_id: ::std::string::String,
});

/// The property `type` of `OpenMessageNormalizedMessage`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
