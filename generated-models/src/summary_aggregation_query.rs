// @generated from the schema "SummaryAggregationQuery"; changes made here are lost at the next generation

/// The schema `SummaryAggregationQuery`.
#[repr(C)]
pub struct SummaryAggregationQuery {
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
    /// `filter`: `SummaryAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::SummaryAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of SummaryAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::SummaryAggregationView>>,
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

crate::runtime::model!(SummaryAggregationQuery "SummaryAggregationQuery" 11 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::SummaryAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::SummaryAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        limit: i32 = "limit" 0 with_limit,
    )
});

/// The property `groupBy` of `SummaryAggregationQuery`. Known values: `conversationId`, `errorType`, `language`, `mediaType`, `messageType`, `queueId`, `summaryGenerated`, `summaryId`, `triggerSourceId`, `triggerSourceType`, `userId`, `wrapupCodesGenerated`.
#[non_exhaustive]
pub enum GroupBy {
    ConversationId,
    ErrorType,
    Language,
    MediaType,
    MessageType,
    QueueId,
    SummaryGenerated,
    SummaryId,
    TriggerSourceId,
    TriggerSourceType,
    UserId,
    WrapupCodesGenerated,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationId, "conversationId"),
        (Self::ErrorType, "errorType"),
        (Self::Language, "language"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::QueueId, "queueId"),
        (Self::SummaryGenerated, "summaryGenerated"),
        (Self::SummaryId, "summaryId"),
        (Self::TriggerSourceId, "triggerSourceId"),
        (Self::TriggerSourceType, "triggerSourceType"),
        (Self::UserId, "userId"),
        (Self::WrapupCodesGenerated, "wrapupCodesGenerated"),
    ];
}

/// The property `metrics` of `SummaryAggregationQuery`. Known values: `nConversationSummaries`, `tConversationSummary`.
#[non_exhaustive]
pub enum Metrics {
    NConversationSummaries,
    TConversationSummary,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NConversationSummaries, "nConversationSummaries"),
        (Self::TConversationSummary, "tConversationSummary"),
    ];
}

/// The property `alternateTimeDimension` of `SummaryAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `SummaryAggregationQuery`. Known values: `groupBy`, `topN`.
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
