// @generated from the schema "AgentCopilotAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentCopilotAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(AgentCopilotAggregateQueryPredicate "AgentCopilotAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `AgentCopilotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `AgentCopilotAggregateQueryPredicate`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
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

crate::runtime::known!(Dimension);

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
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
