// @generated from the schema "ResolutionAsyncAggregationQuery"; changes made here are lost at the next generation

use crate::{ResolutionAggregateQueryFilter, ResolutionAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `ResolutionAsyncAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `conversationId`, `externalContactId`, `mediaType`, `queueId` and 3 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `ResolutionAggregateQueryFilter`.
    pub filter: Option<Box<ResolutionAggregateQueryFilter>>,
    /// `metrics`: array of `nNextContactAvoided`, the one known value, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of ResolutionAggregationView`.
    pub views: Option<Vec<ResolutionAggregationView>>,
    /// `alternateTimeDimension`: one of `eventTime` and `wrapUpDate`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionAsyncAggregationQuery "ResolutionAsyncAggregationQuery" 10 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<ResolutionAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<ResolutionAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        page_size: i32 = "pageSize" with_page_size,
    )
});

/// The property `groupBy` of `ResolutionAsyncAggregationQuery`. Known values: `conversationId`, `externalContactId`, `mediaType`, `queueId`, `requestedRouting`, `usedRouting`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(GroupBy {
    ConversationId = "conversationId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedRouting = "requestedRouting",
    UsedRouting = "usedRouting",
    UserId = "userId",
});

/// The property `metrics` of `ResolutionAsyncAggregationQuery`. Known values: `nNextContactAvoided`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NNextContactAvoided,
}

crate::runtime::values!(Metrics {
    NNextContactAvoided = "nNextContactAvoided",
});

/// The property `alternateTimeDimension` of `ResolutionAsyncAggregationQuery`. Known values: `eventTime`, `wrapUpDate`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    WrapUpDate,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
    WrapUpDate = "wrapUpDate",
});
