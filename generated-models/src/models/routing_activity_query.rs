// @generated from the schema "RoutingActivityQuery"; changes made here are lost at the next generation

use crate::{RoutingActivityQueryFilter, RoutingActivityQueryMetric};
use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityQuery {
    /// `metrics`: `array of RoutingActivityQueryMetric`, required.
    pub metrics: Option<Vec<RoutingActivityQueryMetric>>,
    /// `groupBy`: array of `queueId`, the one known value, required.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `RoutingActivityQueryFilter`.
    pub filter: Option<Box<RoutingActivityQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityQuery "RoutingActivityQuery" 4 {
    (
        metrics: Vec<RoutingActivityQueryMetric> = "metrics" with_metrics required,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by required,
        filter: Box<RoutingActivityQueryFilter> = "filter" with_filter,
        order: Open<Order> = "order" with_order,
    )
});

/// The property `groupBy` of `RoutingActivityQuery`. Known values: `queueId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    QueueId,
}

crate::runtime::values!(GroupBy {
    QueueId = "queueId",
});

/// The property `order` of `RoutingActivityQuery`. Known values: `asc`, `desc`, `unordered`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::values!(Order {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
