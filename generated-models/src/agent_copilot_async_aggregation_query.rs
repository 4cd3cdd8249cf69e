// @generated from the schema "AgentCopilotAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `AgentCopilotAsyncAggregationQuery`.
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

impl crate::runtime::Model for AgentCopilotAsyncAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        flatten_multivalued_dimensions: ::std::option::Option::None,
        views: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        limit: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentCopilotAsyncAggregationQuery = &<AgentCopilotAsyncAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentCopilotAsyncAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("flattenMultivaluedDimensions", "flatten_multivalued_dimensions", 0),
            ("views", "views", 0),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
            ("queryType", "query_type", 0),
            ("limit", "limit", 0),
            ("pageSize", "page_size", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.flatten_multivalued_dimensions,
            &E.views,
            &E.alternate_time_dimension,
            &E.query_type,
            &E.limit,
            &E.page_size,
        ],
    }
};

crate::runtime::model!(AgentCopilotAsyncAggregationQuery);

crate::runtime::setters!(AgentCopilotAsyncAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::AgentCopilotAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::AgentCopilotAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_limit: limit: i32,
    with_page_size: page_size: i32,
});

/// The property `groupBy` of `AgentCopilotAsyncAggregationQuery`. Known values: `agentAssistantId`, `cannedResponseId`, `cannedResponseLibraryId`, `conversationId`, `engagementType`, `externalContactId`, `feedbackRating`, `hasAnswerHighlight`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVersionId`, `mediaType`, `messageId`, `queueId`, `scriptId`, `scriptPageId`, `searchId`, `state`, `suggestionId`, `suggestionType`, `triggerType`, `userId`, `utteranceId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NCannedResponseSuggestions,
    NDistinctSuggestions,
    NKnowledgeArticleSuggestions,
    NKnowledgeSearchSuggestions,
    NScriptSuggestions,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `AgentCopilotAsyncAggregationQuery`. Known values: `groupBy`, `topN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryType {
    GroupBy,
    TopN,
}

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GroupBy, "groupBy"),
        (Self::TopN, "topN"),
    ];
}
