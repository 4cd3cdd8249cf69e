// @generated from the schema "KnowledgeAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `KnowledgeAsyncAggregationQuery`.
pub struct KnowledgeAsyncAggregationQuery {
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
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAsyncAggregationQuery {
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
    const E: &KnowledgeAsyncAggregationQuery = &<KnowledgeAsyncAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAsyncAggregationQuery",
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

crate::runtime::model!(KnowledgeAsyncAggregationQuery);

crate::runtime::setters!(KnowledgeAsyncAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::KnowledgeAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::KnowledgeAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_limit: limit: i32,
    with_page_size: page_size: i32,
});

/// The property `groupBy` of `KnowledgeAsyncAggregationQuery`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `metrics` of `KnowledgeAsyncAggregationQuery`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `alternateTimeDimension` of `KnowledgeAsyncAggregationQuery`. Known values: `eventTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `KnowledgeAsyncAggregationQuery`. Known values: `groupBy`, `topN`.
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
