// @generated from the schema "UserActivityQueryMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserActivityQueryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityQueryMetric {
    /// `metric`: one of `oActiveQueues` and `oMemberQueues`, required.
    pub metric: Option<Open<Metric>>,
    /// `details`: `boolean`.
    pub details: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityQueryMetric "UserActivityQueryMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric required,
        details: bool = "details" with_details,
    )
});

/// The property `metric` of `UserActivityQueryMetric`. Known values: `oActiveQueues`, `oMemberQueues`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::values!(Metric {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});
