// @generated from the schema "ActionAggregationQuery"; changes made here are lost at the next generation

use crate::{ActionAggregateQueryFilter, ActionAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `ActionAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `actionCategory`, `actionId`, `actionName`, `correlationId` and 4 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `ActionAggregateQueryFilter`.
    pub filter: Option<Box<ActionAggregateQueryFilter>>,
    /// `metrics`: array of `tTotalExecution`, the one known value, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of ActionAggregationView`.
    pub views: Option<Vec<ActionAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionAggregationQuery "ActionAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<ActionAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<ActionAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `ActionAggregationQuery`. Known values: `actionCategory`, `actionId`, `actionName`, `correlationId`, `errorType`, `integrationId`, `integrationName`, `responseStatus`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    ActionCategory,
    ActionId,
    ActionName,
    CorrelationId,
    ErrorType,
    IntegrationId,
    IntegrationName,
    ResponseStatus,
}

crate::runtime::values!(GroupBy {
    ActionCategory = "actionCategory",
    ActionId = "actionId",
    ActionName = "actionName",
    CorrelationId = "correlationId",
    ErrorType = "errorType",
    IntegrationId = "integrationId",
    IntegrationName = "integrationName",
    ResponseStatus = "responseStatus",
});

/// The property `metrics` of `ActionAggregationQuery`. Known values: `tTotalExecution`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    TTotalExecution,
}

crate::runtime::values!(Metrics {
    TTotalExecution = "tTotalExecution",
});

/// The property `alternateTimeDimension` of `ActionAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
