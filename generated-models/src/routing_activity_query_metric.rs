// @generated from the schema "RoutingActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `RoutingActivityQueryMetric`.
#[repr(C)]
pub struct RoutingActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingActivityQueryMetric "RoutingActivityQueryMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        details: bool = "details" 0 with_details,
    )
});

/// The property `metric` of `RoutingActivityQueryMetric`. Known values: `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`.
#[non_exhaustive]
pub enum Metric {
    OActiveUsers,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveUsers, "oActiveUsers"),
        (Self::OMemberUsers, "oMemberUsers"),
        (Self::OOffQueueUsers, "oOffQueueUsers"),
        (Self::OOnQueueUsers, "oOnQueueUsers"),
        (Self::OUserPresences, "oUserPresences"),
        (Self::OUserRoutingStatuses, "oUserRoutingStatuses"),
    ];
}
