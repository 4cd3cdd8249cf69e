// @generated from the schema "UserAggregationQuery"; changes made here are lost at the next generation

use crate::{UserAggregateQueryFilter, UserAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `UserAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of `userId`, the one known value.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `UserAggregateQueryFilter`.
    pub filter: Option<Box<UserAggregateQueryFilter>>,
    /// `metrics`: array of one of `tAgentRoutingStatus`, `tOrganizationPresence` and `tSystemPresence`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of UserAggregationView`.
    pub views: Option<Vec<UserAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAggregationQuery "UserAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<UserAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<UserAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `UserAggregationQuery`. Known values: `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    UserId,
}

crate::runtime::values!(GroupBy {
    UserId = "userId",
});

/// The property `metrics` of `UserAggregationQuery`. Known values: `tAgentRoutingStatus`, `tOrganizationPresence`, `tSystemPresence`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    TAgentRoutingStatus,
    TOrganizationPresence,
    TSystemPresence,
}

crate::runtime::values!(Metrics {
    TAgentRoutingStatus = "tAgentRoutingStatus",
    TOrganizationPresence = "tOrganizationPresence",
    TSystemPresence = "tSystemPresence",
});

/// The property `alternateTimeDimension` of `UserAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
