// @generated from the schema "DevelopmentActivityAggregateQueryResponseMetric"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryResponseMetric`.
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

impl crate::runtime::Model for DevelopmentActivityAggregateQueryResponseMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateQueryResponseMetric = &<DevelopmentActivityAggregateQueryResponseMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateQueryResponseMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 0), ("stats", "stats", 0)],
        fields: &[&E.metric, &E.stats],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseMetric);

crate::runtime::setters!(DevelopmentActivityAggregateQueryResponseMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_stats: stats: ::std::boxed::Box<crate::DevelopmentActivityAggregateQueryResponseStatistics>,
});

/// The property `metric` of `DevelopmentActivityAggregateQueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
