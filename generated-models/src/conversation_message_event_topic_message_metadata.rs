// @generated from the schema "ConversationMessageEventTopicMessageMetadata"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicMessageMetadata`.
pub struct ConversationMessageEventTopicMessageMetadata {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `events`: `array of ConversationMessageEventTopicMessageMetadataEvent`.
    pub events: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataEvent>,
    >,
    /// `content`: `array of ConversationMessageEventTopicMessageMetadataContent`.
    pub content: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataContent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageEventTopicMessageMetadata {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        events: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicMessageMetadata = &<ConversationMessageEventTopicMessageMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicMessageMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("events", "events", 0),
            ("content", "content", 0),
        ],
        fields: &[&E.r#type, &E.events, &E.content],
    }
};

crate::runtime::model!(ConversationMessageEventTopicMessageMetadata);

crate::runtime::setters!(ConversationMessageEventTopicMessageMetadata {
    with_type: r#type: ::std::string::String,
    with_events: events: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataEvent>,
    with_content: content: ::std::vec::Vec<crate::ConversationMessageEventTopicMessageMetadataContent>,
});
