// @generated from the schema "UserActivityQuery"; changes made here are lost at the next generation

use crate::{UserActivityQueryFilter, UserActivityQueryMetric};
use crate::runtime::{Extra, Open};

/// The schema `UserActivityQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityQuery {
    /// `metrics`: `array of UserActivityQueryMetric`, required.
    pub metrics: Option<Vec<UserActivityQueryMetric>>,
    /// `groupBy`: array of `userId`, the one known value, required.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `UserActivityQueryFilter`.
    pub filter: Option<Box<UserActivityQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityQuery "UserActivityQuery" 4 {
    (
        metrics: Vec<UserActivityQueryMetric> = "metrics" with_metrics required,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by required,
        filter: Box<UserActivityQueryFilter> = "filter" with_filter,
        order: Open<Order> = "order" with_order,
    )
});

/// The property `groupBy` of `UserActivityQuery`. Known values: `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    UserId,
}

crate::runtime::values!(GroupBy {
    UserId = "userId",
});

/// The property `order` of `UserActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
