// @generated from the schema "AgentCopilotAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `AgentCopilotAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId` and 18 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryPredicate "AgentCopilotAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `AgentCopilotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `AgentCopilotAggregateQueryPredicate`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    AgentAssistantId = "agentAssistantId",
    CannedResponseId = "cannedResponseId",
    CannedResponseLibraryId = "cannedResponseLibraryId",
    ConversationId = "conversationId",
    EngagementType = "engagementType",
    ExternalContactId = "externalContactId",
    FeedbackRating = "feedbackRating",
    HasAnswerHighlight = "hasAnswerHighlight",
    KnowledgeBaseDocumentId = "knowledgeBaseDocumentId",
    KnowledgeBaseDocumentVersionId = "knowledgeBaseDocumentVersionId",
    MediaType = "mediaType",
    MessageId = "messageId",
    QueueId = "queueId",
    ScriptId = "scriptId",
    ScriptPageId = "scriptPageId",
    SearchId = "searchId",
    State = "state",
    SuggestionId = "suggestionId",
    SuggestionType = "suggestionType",
    TriggerType = "triggerType",
    UserId = "userId",
    UtteranceId = "utteranceId",
});

/// The property `operator` of `AgentCopilotAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
