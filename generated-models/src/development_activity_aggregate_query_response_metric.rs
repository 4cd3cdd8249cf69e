// @generated from the schema "DevelopmentActivityAggregateQueryResponseMetric"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryResponseMetric`.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryResponseMetric {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `stats`: `DevelopmentActivityAggregateQueryResponseStatistics`.
    pub stats: ::std::option::Option<
        ::std::boxed::Box<crate::DevelopmentActivityAggregateQueryResponseStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseMetric "DevelopmentActivityAggregateQueryResponseMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        stats: ::std::boxed::Box<crate::DevelopmentActivityAggregateQueryResponseStatistics> = "stats" 0 with_stats,
    )
});

/// The property `metric` of `DevelopmentActivityAggregateQueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
#[non_exhaustive]
pub enum Metric {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
    NPassedActivities,
    NFailedActivities,
    OActivityScore,
    NNotCompletedActivities,
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
        (Self::NPassedActivities, "nPassedActivities"),
        (Self::NFailedActivities, "nFailedActivities"),
        (Self::OActivityScore, "oActivityScore"),
        (Self::NNotCompletedActivities, "nNotCompletedActivities"),
    ];
}
