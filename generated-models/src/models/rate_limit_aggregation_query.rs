// @generated from the schema "RateLimitAggregationQuery"; changes made here are lost at the next generation

use crate::{RateLimitAggregateQueryFilter, RateLimitAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `RateLimitAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `correlationId`, `entityId`, `limitName`, `max` and 3 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `RateLimitAggregateQueryFilter`.
    pub filter: Option<Box<RateLimitAggregateQueryFilter>>,
    /// `metrics`: array of `oRateLimitRecorded`, the one known value, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of RateLimitAggregationView`.
    pub views: Option<Vec<RateLimitAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RateLimitAggregationQuery "RateLimitAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<RateLimitAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<RateLimitAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `RateLimitAggregationQuery`. Known values: `correlationId`, `entityId`, `limitName`, `max`, `namespace`, `timeUnit`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    CorrelationId,
    EntityId,
    LimitName,
    Max,
    Namespace,
    TimeUnit,
    UserId,
}

crate::runtime::values!(GroupBy {
    CorrelationId = "correlationId",
    EntityId = "entityId",
    LimitName = "limitName",
    Max = "max",
    Namespace = "namespace",
    TimeUnit = "timeUnit",
    UserId = "userId",
});

/// The property `metrics` of `RateLimitAggregationQuery`. Known values: `oRateLimitRecorded`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    ORateLimitRecorded,
}

crate::runtime::values!(Metrics {
    ORateLimitRecorded = "oRateLimitRecorded",
});

/// The property `alternateTimeDimension` of `RateLimitAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
