// @generated from the schema "AgentCopilotAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `AgentCopilotAsyncAggregationQuery`.
#[repr(C)]
pub struct AgentCopilotAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `AgentCopilotAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::AgentCopilotAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of AgentCopilotAggregationView`.
    pub views: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregationView>,
    >,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `limit`: `integer (int32)`.
    pub limit: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentCopilotAsyncAggregationQuery "AgentCopilotAsyncAggregationQuery" 12 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::AgentCopilotAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::AgentCopilotAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        limit: i32 = "limit" 0 with_limit,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `AgentCopilotAsyncAggregationQuery`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
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

/// The property `metrics` of `AgentCopilotAsyncAggregationQuery`. Known values: `nCannedResponseSuggestions`, `nDistinctSuggestions`, `nKnowledgeArticleSuggestions`, `nKnowledgeSearchSuggestions`, `nScriptSuggestions`.
#[non_exhaustive]
pub enum Metrics {
    NCannedResponseSuggestions,
    NDistinctSuggestions,
    NKnowledgeArticleSuggestions,
    NKnowledgeSearchSuggestions,
    NScriptSuggestions,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NCannedResponseSuggestions, "nCannedResponseSuggestions"),
        (Self::NDistinctSuggestions, "nDistinctSuggestions"),
        (Self::NKnowledgeArticleSuggestions, "nKnowledgeArticleSuggestions"),
        (Self::NKnowledgeSearchSuggestions, "nKnowledgeSearchSuggestions"),
        (Self::NScriptSuggestions, "nScriptSuggestions"),
    ];
}

/// The property `alternateTimeDimension` of `AgentCopilotAsyncAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `AgentCopilotAsyncAggregationQuery`. Known values: `groupBy`, `topN`.
#[non_exhaustive]
pub enum QueryType {
    GroupBy,
    TopN,
}

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GroupBy, "groupBy"),
        (Self::TopN, "topN"),
    ];
}
