// @generated from the schema "FlowExecutionAggregationQuery"; changes made here are lost at the next generation

use crate::{FlowExecutionAggregateQueryFilter, FlowExecutionAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `FlowExecutionAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `divisionId`, `flowId`, `flowObjectId` and `flowVersion`.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `FlowExecutionAggregateQueryFilter`.
    pub filter: Option<Box<FlowExecutionAggregateQueryFilter>>,
    /// `metrics`: array of `nFlowExecutions`, the one known value, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of FlowExecutionAggregationView`.
    pub views: Option<Vec<FlowExecutionAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionAggregationQuery "FlowExecutionAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<FlowExecutionAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<FlowExecutionAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `FlowExecutionAggregationQuery`. Known values: `divisionId`, `flowId`, `flowObjectId`, `flowVersion`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    DivisionId,
    FlowId,
    FlowObjectId,
    FlowVersion,
}

crate::runtime::values!(GroupBy {
    DivisionId = "divisionId",
    FlowId = "flowId",
    FlowObjectId = "flowObjectId",
    FlowVersion = "flowVersion",
});

/// The property `metrics` of `FlowExecutionAggregationQuery`. Known values: `nFlowExecutions`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NFlowExecutions,
}

crate::runtime::values!(Metrics {
    NFlowExecutions = "nFlowExecutions",
});

/// The property `alternateTimeDimension` of `FlowExecutionAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
