// @generated from the schema "KnowledgeAggregationQuery"; changes made here are lost at the next generation

use crate::{KnowledgeAggregateQueryFilter, KnowledgeAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId` and 28 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `KnowledgeAggregateQueryFilter`.
    pub filter: Option<Box<KnowledgeAggregateQueryFilter>>,
    /// `metrics`: array of one of `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented` and 10 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of KnowledgeAggregationView`.
    pub views: Option<Vec<KnowledgeAggregationView>>,
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

crate::runtime::model!(KnowledgeAggregationQuery "KnowledgeAggregationQuery" 11 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<KnowledgeAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<KnowledgeAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        query_type: Open<QueryType> = "queryType" with_query_type,
        limit: i32 = "limit" with_limit,
    )
});

/// The property `groupBy` of `KnowledgeAggregationQuery`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    AgentAssistantId,
    AppDeploymentId,
    AppType,
    BotFlowId,
    ConversationChannelType,
    ConversationId,
    DocumentEngagementType,
    ExternalContactId,
    FeedbackCategory,
    FeedbackId,
    FeedbackRating,
    FeedbackRatingType,
    FeedbackRatingValue,
    FeedbackReason,
    FeedbackType,
    HasComment,
    HasSearch,
    KnowledgeBaseDocumentId,
    KnowledgeBaseDocumentVariationId,
    KnowledgeBaseDocumentVersionId,
    KnowledgeBaseId,
    LanguageCode,
    MediaType,
    PresentedDocumentsCount,
    QueryType,
    QueueId,
    SearchId,
    SearchQuery,
    SelfServed,
    SessionId,
    SurfacingMethod,
    UserId,
}

crate::runtime::values!(GroupBy {
    AgentAssistantId = "agentAssistantId",
    AppDeploymentId = "appDeploymentId",
    AppType = "appType",
    BotFlowId = "botFlowId",
    ConversationChannelType = "conversationChannelType",
    ConversationId = "conversationId",
    DocumentEngagementType = "documentEngagementType",
    ExternalContactId = "externalContactId",
    FeedbackCategory = "feedbackCategory",
    FeedbackId = "feedbackId",
    FeedbackRating = "feedbackRating",
    FeedbackRatingType = "feedbackRatingType",
    FeedbackRatingValue = "feedbackRatingValue",
    FeedbackReason = "feedbackReason",
    FeedbackType = "feedbackType",
    HasComment = "hasComment",
    HasSearch = "hasSearch",
    KnowledgeBaseDocumentId = "knowledgeBaseDocumentId",
    KnowledgeBaseDocumentVariationId = "knowledgeBaseDocumentVariationId",
    KnowledgeBaseDocumentVersionId = "knowledgeBaseDocumentVersionId",
    KnowledgeBaseId = "knowledgeBaseId",
    LanguageCode = "languageCode",
    MediaType = "mediaType",
    PresentedDocumentsCount = "presentedDocumentsCount",
    QueryType = "queryType",
    QueueId = "queueId",
    SearchId = "searchId",
    SearchQuery = "searchQuery",
    SelfServed = "selfServed",
    SessionId = "sessionId",
    SurfacingMethod = "surfacingMethod",
    UserId = "userId",
});

/// The property `metrics` of `KnowledgeAggregationQuery`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NDistinctKnowledgeSessions,
    NKnowledgeDocumentCopied,
    NKnowledgeDocumentFeedback,
    NKnowledgeDocumentPresented,
    NKnowledgeDocumentSurfaced,
    NKnowledgeDocumentViewed,
    NKnowledgeSearch,
    NKnowledgeSearchAnswered,
    NKnowledgeSearchFeedback,
    NKnowledgeSearchUnanswered,
    NKnowledgeSessions,
    OKnowledgeDocumentQuery,
    OKnowledgeDocumentQuerySelfServed,
    OKnowledgeSearch,
}

crate::runtime::values!(Metrics {
    NDistinctKnowledgeSessions = "nDistinctKnowledgeSessions",
    NKnowledgeDocumentCopied = "nKnowledgeDocumentCopied",
    NKnowledgeDocumentFeedback = "nKnowledgeDocumentFeedback",
    NKnowledgeDocumentPresented = "nKnowledgeDocumentPresented",
    NKnowledgeDocumentSurfaced = "nKnowledgeDocumentSurfaced",
    NKnowledgeDocumentViewed = "nKnowledgeDocumentViewed",
    NKnowledgeSearch = "nKnowledgeSearch",
    NKnowledgeSearchAnswered = "nKnowledgeSearchAnswered",
    NKnowledgeSearchFeedback = "nKnowledgeSearchFeedback",
    NKnowledgeSearchUnanswered = "nKnowledgeSearchUnanswered",
    NKnowledgeSessions = "nKnowledgeSessions",
    OKnowledgeDocumentQuery = "oKnowledgeDocumentQuery",
    OKnowledgeDocumentQuerySelfServed = "oKnowledgeDocumentQuerySelfServed",
    OKnowledgeSearch = "oKnowledgeSearch",
});

/// The property `alternateTimeDimension` of `KnowledgeAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});

/// The property `queryType` of `KnowledgeAggregationQuery`. Known values: `groupBy`, `topN`.
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
