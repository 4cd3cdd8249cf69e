// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationReason"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationReason`.
pub struct ConversationSummaryTopicVirtualAgentsConversationReason {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryTopicVirtualAgentsConversationReason {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        description: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicVirtualAgentsConversationReason = &<ConversationSummaryTopicVirtualAgentsConversationReason as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicVirtualAgentsConversationReason",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("description", "description", 0),
            ("score", "score", 0),
        ],
        fields: &[&E.text, &E.description, &E.score],
    }
};

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationReason);

crate::runtime::setters!(ConversationSummaryTopicVirtualAgentsConversationReason {
    with_text: text: ::std::string::String,
    with_description: description: ::std::string::String,
    with_score: score: f64,
});
