// @generated from the schema "ResolutionAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `ResolutionAsyncAggregationQuery`.
pub struct ResolutionAsyncAggregationQuery {
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
    /// `filter`: `ResolutionAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::ResolutionAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of ResolutionAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::ResolutionAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResolutionAsyncAggregationQuery {
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
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResolutionAsyncAggregationQuery = &<ResolutionAsyncAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResolutionAsyncAggregationQuery",
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
            &E.page_size,
        ],
    }
};

crate::runtime::model!(ResolutionAsyncAggregationQuery);

crate::runtime::setters!(ResolutionAsyncAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::ResolutionAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::ResolutionAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_page_size: page_size: i32,
});

/// The property `groupBy` of `ResolutionAsyncAggregationQuery`. Known values: `conversationId`, `externalContactId`, `mediaType`, `queueId`, `requestedRouting`, `usedRouting`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    ConversationId,
    ExternalContactId,
    MediaType,
    QueueId,
    RequestedRouting,
    UsedRouting,
    UserId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationId, "conversationId"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::MediaType, "mediaType"),
        (Self::QueueId, "queueId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metrics` of `ResolutionAsyncAggregationQuery`. Known values: `nNextContactAvoided`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NNextContactAvoided,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NNextContactAvoided, "nNextContactAvoided"),
    ];
}

/// The property `alternateTimeDimension` of `ResolutionAsyncAggregationQuery`. Known values: `eventTime`, `wrapUpDate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    WrapUpDate,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventTime, "eventTime"),
        (Self::WrapUpDate, "wrapUpDate"),
    ];
}
