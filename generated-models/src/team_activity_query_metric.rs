// @generated from the schema "TeamActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `TeamActivityQueryMetric`.
#[repr(C)]
pub struct TeamActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamActivityQueryMetric "TeamActivityQueryMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        details: bool = "details" 0 with_details,
    )
});

/// The property `metric` of `TeamActivityQueryMetric`. Known values: `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences`, `oTeamRoutingStatuses`.
#[non_exhaustive]
pub enum Metric {
    OTeamOffQueueUsers,
    OTeamOnQueueUsers,
    OTeamPresences,
    OTeamRoutingStatuses,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTeamOffQueueUsers, "oTeamOffQueueUsers"),
        (Self::OTeamOnQueueUsers, "oTeamOnQueueUsers"),
        (Self::OTeamPresences, "oTeamPresences"),
        (Self::OTeamRoutingStatuses, "oTeamRoutingStatuses"),
    ];
}
