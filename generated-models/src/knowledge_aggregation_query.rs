// @generated from the schema "KnowledgeAggregationQuery"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregationQuery`.
#[repr(C)]
pub struct KnowledgeAggregationQuery {
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
    /// `filter`: `KnowledgeAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of KnowledgeAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::KnowledgeAggregationView>>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeAggregationQuery "KnowledgeAggregationQuery" 11 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::KnowledgeAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::KnowledgeAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        limit: i32 = "limit" 0 with_limit,
    )
});

/// The property `groupBy` of `KnowledgeAggregationQuery`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssistantId, "agentAssistantId"),
        (Self::AppDeploymentId, "appDeploymentId"),
        (Self::AppType, "appType"),
        (Self::BotFlowId, "botFlowId"),
        (Self::ConversationChannelType, "conversationChannelType"),
        (Self::ConversationId, "conversationId"),
        (Self::DocumentEngagementType, "documentEngagementType"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::FeedbackCategory, "feedbackCategory"),
        (Self::FeedbackId, "feedbackId"),
        (Self::FeedbackRating, "feedbackRating"),
        (Self::FeedbackRatingType, "feedbackRatingType"),
        (Self::FeedbackRatingValue, "feedbackRatingValue"),
        (Self::FeedbackReason, "feedbackReason"),
        (Self::FeedbackType, "feedbackType"),
        (Self::HasComment, "hasComment"),
        (Self::HasSearch, "hasSearch"),
        (Self::KnowledgeBaseDocumentId, "knowledgeBaseDocumentId"),
        (Self::KnowledgeBaseDocumentVariationId, "knowledgeBaseDocumentVariationId"),
        (Self::KnowledgeBaseDocumentVersionId, "knowledgeBaseDocumentVersionId"),
        (Self::KnowledgeBaseId, "knowledgeBaseId"),
        (Self::LanguageCode, "languageCode"),
        (Self::MediaType, "mediaType"),
        (Self::PresentedDocumentsCount, "presentedDocumentsCount"),
        (Self::QueryType, "queryType"),
        (Self::QueueId, "queueId"),
        (Self::SearchId, "searchId"),
        (Self::SearchQuery, "searchQuery"),
        (Self::SelfServed, "selfServed"),
        (Self::SessionId, "sessionId"),
        (Self::SurfacingMethod, "surfacingMethod"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metrics` of `KnowledgeAggregationQuery`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
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

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NDistinctKnowledgeSessions, "nDistinctKnowledgeSessions"),
        (Self::NKnowledgeDocumentCopied, "nKnowledgeDocumentCopied"),
        (Self::NKnowledgeDocumentFeedback, "nKnowledgeDocumentFeedback"),
        (Self::NKnowledgeDocumentPresented, "nKnowledgeDocumentPresented"),
        (Self::NKnowledgeDocumentSurfaced, "nKnowledgeDocumentSurfaced"),
        (Self::NKnowledgeDocumentViewed, "nKnowledgeDocumentViewed"),
        (Self::NKnowledgeSearch, "nKnowledgeSearch"),
        (Self::NKnowledgeSearchAnswered, "nKnowledgeSearchAnswered"),
        (Self::NKnowledgeSearchFeedback, "nKnowledgeSearchFeedback"),
        (Self::NKnowledgeSearchUnanswered, "nKnowledgeSearchUnanswered"),
        (Self::NKnowledgeSessions, "nKnowledgeSessions"),
        (Self::OKnowledgeDocumentQuery, "oKnowledgeDocumentQuery"),
        (Self::OKnowledgeDocumentQuerySelfServed, "oKnowledgeDocumentQuerySelfServed"),
        (Self::OKnowledgeSearch, "oKnowledgeSearch"),
    ];
}

/// The property `alternateTimeDimension` of `KnowledgeAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `KnowledgeAggregationQuery`. Known values: `groupBy`, `topN`.
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
