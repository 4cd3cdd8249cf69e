// @generated from the schema "AgentCopilotAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentCopilotAggregateQueryPredicate`.
pub struct AgentCopilotAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentCopilotAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentCopilotAggregateQueryPredicate = &<AgentCopilotAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentCopilotAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(AgentCopilotAggregateQueryPredicate);

crate::runtime::setters!(AgentCopilotAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `AgentCopilotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `AgentCopilotAggregateQueryPredicate`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    AgentAssistantId,
    CannedResponseId,
    CannedResponseLibraryId,
    ConversationId,
    EngagementType,
    ExternalContactId,
    FeedbackRating,
    HasAnswerHighlight,
    KnowledgeBaseDocumentId,
    KnowledgeBaseDocumentVersionId,
    MediaType,
    MessageId,
    QueueId,
    ScriptId,
    ScriptPageId,
    SearchId,
    State,
    SuggestionId,
    SuggestionType,
    TriggerType,
    UserId,
    UtteranceId,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssistantId, "agentAssistantId"),
        (Self::CannedResponseId, "cannedResponseId"),
        (Self::CannedResponseLibraryId, "cannedResponseLibraryId"),
        (Self::ConversationId, "conversationId"),
        (Self::EngagementType, "engagementType"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::FeedbackRating, "feedbackRating"),
        (Self::HasAnswerHighlight, "hasAnswerHighlight"),
        (Self::KnowledgeBaseDocumentId, "knowledgeBaseDocumentId"),
        (Self::KnowledgeBaseDocumentVersionId, "knowledgeBaseDocumentVersionId"),
        (Self::MediaType, "mediaType"),
        (Self::MessageId, "messageId"),
        (Self::QueueId, "queueId"),
        (Self::ScriptId, "scriptId"),
        (Self::ScriptPageId, "scriptPageId"),
        (Self::SearchId, "searchId"),
        (Self::State, "state"),
        (Self::SuggestionId, "suggestionId"),
        (Self::SuggestionType, "suggestionType"),
        (Self::TriggerType, "triggerType"),
        (Self::UserId, "userId"),
        (Self::UtteranceId, "utteranceId"),
    ];
}

/// The property `operator` of `AgentCopilotAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
