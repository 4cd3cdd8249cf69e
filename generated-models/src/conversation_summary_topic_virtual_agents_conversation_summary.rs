// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationSummary"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummary`.
pub struct ConversationSummaryTopicVirtualAgentsConversationSummary {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryTopicVirtualAgentsConversationSummary {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicVirtualAgentsConversationSummary = &<ConversationSummaryTopicVirtualAgentsConversationSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicVirtualAgentsConversationSummary",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("score", "score", 0)],
        fields: &[&E.text, &E.score],
    }
};

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationSummary);

crate::runtime::setters!(ConversationSummaryTopicVirtualAgentsConversationSummary {
    with_text: text: ::std::string::String,
    with_score: score: f64,
});
