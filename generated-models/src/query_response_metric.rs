// @generated from the schema "QueryResponseMetric"; changes made here are lost at the next generation

/// The schema `QueryResponseMetric`.
pub struct QueryResponseMetric {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `stats`: `QueryResponseStats`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::QueryResponseStats>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryResponseMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryResponseMetric = &<QueryResponseMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryResponseMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 0), ("stats", "stats", 0)],
        fields: &[&E.metric, &E.stats],
    }
};

crate::runtime::model!(QueryResponseMetric);

crate::runtime::setters!(QueryResponseMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_stats: stats: ::std::boxed::Box<crate::QueryResponseStats>,
});

/// The property `metric` of `QueryResponseMetric`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
}

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
