// @generated from the schema "ResolutionAggregationQuery"; changes made here are lost at the next generation

/// The schema `ResolutionAggregationQuery`.
#[repr(C)]
pub struct ResolutionAggregationQuery {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResolutionAggregationQuery "ResolutionAggregationQuery" 9 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::ResolutionAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::ResolutionAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `ResolutionAggregationQuery`. Known values: `conversationId`, `externalContactId`, `mediaType`, `queueId`, `requestedRouting`, `usedRouting`, `userId`.
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

crate::runtime::known!(GroupBy);

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

/// The property `metrics` of `ResolutionAggregationQuery`. Known values: `nNextContactAvoided`.
#[non_exhaustive]
pub enum Metrics {
    NNextContactAvoided,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NNextContactAvoided, "nNextContactAvoided"),
    ];
}

/// The property `alternateTimeDimension` of `ResolutionAggregationQuery`. Known values: `eventTime`, `wrapUpDate`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    WrapUpDate,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventTime, "eventTime"),
        (Self::WrapUpDate, "wrapUpDate"),
    ];
}
