// @generated from the schema "TeamActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `TeamActivityQueryMetric`.
pub struct TeamActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamActivityQueryMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamActivityQueryMetric = &<TeamActivityQueryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamActivityQueryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 1), ("details", "details", 0)],
        fields: &[&E.metric, &E.details],
    }
};

crate::runtime::model!(TeamActivityQueryMetric);

crate::runtime::setters!(TeamActivityQueryMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_details: details: bool,
});

/// The property `metric` of `TeamActivityQueryMetric`. Known values: `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences`, `oTeamRoutingStatuses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OTeamOffQueueUsers,
    OTeamOnQueueUsers,
    OTeamPresences,
    OTeamRoutingStatuses,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTeamOffQueueUsers, "oTeamOffQueueUsers"),
        (Self::OTeamOnQueueUsers, "oTeamOnQueueUsers"),
        (Self::OTeamPresences, "oTeamPresences"),
        (Self::OTeamRoutingStatuses, "oTeamRoutingStatuses"),
    ];
}
