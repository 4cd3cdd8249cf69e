// @generated from the schema "RoutingActivityQueryMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityQueryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityQueryMetric {
    /// `metric`: one of `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers` and 2 more, required.
    pub metric: Option<Open<Metric>>,
    /// `details`: `boolean`.
    pub details: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityQueryMetric "RoutingActivityQueryMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric required,
        details: bool = "details" with_details,
    )
});

/// The property `metric` of `RoutingActivityQueryMetric`. Known values: `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OActiveUsers,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
}

crate::runtime::values!(Metric {
    OActiveUsers = "oActiveUsers",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
});
