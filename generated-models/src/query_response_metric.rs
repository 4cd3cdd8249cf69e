// @generated from the schema "QueryResponseMetric"; changes made here are lost at the next generation

/// The schema `QueryResponseMetric`.
#[repr(C)]
pub struct QueryResponseMetric {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `stats`: `QueryResponseStats`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::QueryResponseStats>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResponseMetric "QueryResponseMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        stats: ::std::boxed::Box<crate::QueryResponseStats> = "stats" 0 with_stats,
    )
});

/// The property `metric` of `QueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
#[non_exhaustive]
pub enum Metric {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NActivities, "nActivities"),
        (Self::NPlannedActivities, "nPlannedActivities"),
        (Self::NInProgressActivities, "nInProgressActivities"),
        (Self::NCompleteActivities, "nCompleteActivities"),
        (Self::NOverdueActivities, "nOverdueActivities"),
        (Self::NInvalidScheduleActivities, "nInvalidScheduleActivities"),
    ];
}
