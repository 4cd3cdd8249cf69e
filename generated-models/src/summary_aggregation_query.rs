// @generated from the schema "SummaryAggregationQuery"; changes made here are lost at the next generation

/// The schema `SummaryAggregationQuery`.
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

impl crate::runtime::Model for SummaryAggregationQuery {
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
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SummaryAggregationQuery = &<SummaryAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SummaryAggregationQuery",
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
        ],
    }
};

crate::runtime::model!(SummaryAggregationQuery);

crate::runtime::setters!(SummaryAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::SummaryAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::SummaryAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_limit: limit: i32,
});

/// The property `groupBy` of `SummaryAggregationQuery`. Known values: `conversationId`, `errorType`, `language`, `mediaType`, `messageType`, `queueId`, `summaryGenerated`, `summaryId`, `triggerSourceId`, `triggerSourceType`, `userId`, `wrapupCodesGenerated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NConversationSummaries,
    TConversationSummary,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NConversationSummaries, "nConversationSummaries"),
        (Self::TConversationSummary, "tConversationSummary"),
    ];
}

/// The property `alternateTimeDimension` of `SummaryAggregationQuery`. Known values: `eventTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}

/// The property `queryType` of `SummaryAggregationQuery`. Known values: `groupBy`, `topN`.
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
