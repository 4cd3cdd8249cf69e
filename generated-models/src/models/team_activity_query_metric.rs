// @generated from the schema "TeamActivityQueryMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TeamActivityQueryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityQueryMetric {
    /// `metric`: one of `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences` and `oTeamRoutingStatuses`, required.
    pub metric: Option<Open<Metric>>,
    /// `details`: `boolean`.
    pub details: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityQueryMetric "TeamActivityQueryMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric required,
        details: bool = "details" with_details,
    )
});

/// The property `metric` of `TeamActivityQueryMetric`. Known values: `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences`, `oTeamRoutingStatuses`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OTeamOffQueueUsers,
    OTeamOnQueueUsers,
    OTeamPresences,
    OTeamRoutingStatuses,
}

crate::runtime::values!(Metric {
    OTeamOffQueueUsers = "oTeamOffQueueUsers",
    OTeamOnQueueUsers = "oTeamOnQueueUsers",
    OTeamPresences = "oTeamPresences",
    OTeamRoutingStatuses = "oTeamRoutingStatuses",
});
