// @generated from the schema "RoutingActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `RoutingActivityQueryMetric`.
pub struct RoutingActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingActivityQueryMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingActivityQueryMetric = &<RoutingActivityQueryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingActivityQueryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 1), ("details", "details", 0)],
        fields: &[&E.metric, &E.details],
    }
};

crate::runtime::model!(RoutingActivityQueryMetric);

crate::runtime::setters!(RoutingActivityQueryMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_details: details: bool,
});

/// The property `metric` of `RoutingActivityQueryMetric`. Known values: `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OActiveUsers,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
}

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
