// @generated from the schema "AgentCopilotAggregationQuery"; changes made here are lost at the next generation

use crate::{AgentCopilotAggregateQueryFilter, AgentCopilotAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `AgentCopilotAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId` and 18 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `AgentCopilotAggregateQueryFilter`.
    pub filter: Option<Box<AgentCopilotAggregateQueryFilter>>,
    /// `metrics`: array of one of `nCannedResponseSuggestions`, `nDistinctSuggestions`, `nKnowledgeArticleSuggestions`, `nKnowledgeSearchSuggestions` and `nScriptSuggestions`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of AgentCopilotAggregationView`.
    pub views: Option<Vec<AgentCopilotAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `queryType`: one of `groupBy` and `topN`.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `limit`: `integer (int32)`.
    pub limit: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAggregationQuery "AgentCopilotAggregationQuery" 11 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<AgentCopilotAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<AgentCopilotAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        query_type: Open<QueryType> = "queryType" with_query_type,
        limit: i32 = "limit" with_limit,
    )
});

/// The property `groupBy` of `AgentCopilotAggregationQuery`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
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

crate::runtime::values!(GroupBy {
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

/// The property `metrics` of `AgentCopilotAggregationQuery`. Known values: `nCannedResponseSuggestions`, `nDistinctSuggestions`, `nKnowledgeArticleSuggestions`, `nKnowledgeSearchSuggestions`, `nScriptSuggestions`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NCannedResponseSuggestions,
    NDistinctSuggestions,
    NKnowledgeArticleSuggestions,
    NKnowledgeSearchSuggestions,
    NScriptSuggestions,
}

crate::runtime::values!(Metrics {
    NCannedResponseSuggestions = "nCannedResponseSuggestions",
    NDistinctSuggestions = "nDistinctSuggestions",
    NKnowledgeArticleSuggestions = "nKnowledgeArticleSuggestions",
    NKnowledgeSearchSuggestions = "nKnowledgeSearchSuggestions",
    NScriptSuggestions = "nScriptSuggestions",
});

/// The property `alternateTimeDimension` of `AgentCopilotAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});

/// The property `queryType` of `AgentCopilotAggregationQuery`. Known values: `groupBy`, `topN`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryType {
    GroupBy,
    TopN,
}

crate::runtime::values!(QueryType {
    GroupBy = "groupBy",
    TopN = "topN",
});
