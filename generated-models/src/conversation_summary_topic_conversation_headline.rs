// @generated from the schema "ConversationSummaryTopicConversationHeadline"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationHeadline`.
pub struct ConversationSummaryTopicConversationHeadline {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryTopicConversationHeadline {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        description: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicConversationHeadline = &<ConversationSummaryTopicConversationHeadline as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicConversationHeadline",
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

crate::runtime::model!(ConversationSummaryTopicConversationHeadline);

crate::runtime::setters!(ConversationSummaryTopicConversationHeadline {
    with_text: text: ::std::string::String,
    with_description: description: ::std::string::String,
    with_score: score: f64,
});
