// @generated from the schema "TeamActivityQuery"; changes made here are lost at the next generation

use crate::{TeamActivityQueryFilter, TeamActivityQueryMetric};
use crate::runtime::{Extra, Open};

/// The schema `TeamActivityQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityQuery {
    /// `metrics`: `array of TeamActivityQueryMetric`, required.
    pub metrics: Option<Vec<TeamActivityQueryMetric>>,
    /// `groupBy`: array of `teamId`, the one known value, required.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `TeamActivityQueryFilter`.
    pub filter: Option<Box<TeamActivityQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityQuery "TeamActivityQuery" 4 {
    (
        metrics: Vec<TeamActivityQueryMetric> = "metrics" with_metrics required,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by required,
        filter: Box<TeamActivityQueryFilter> = "filter" with_filter,
        order: Open<Order> = "order" with_order,
    )
});

/// The property `groupBy` of `TeamActivityQuery`. Known values: `teamId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    TeamId,
}

crate::runtime::values!(GroupBy {
    TeamId = "teamId",
});

/// The property `order` of `TeamActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
