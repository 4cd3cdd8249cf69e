// @generated from the schema "UserActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `UserActivityQueryMetric`.
pub struct UserActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserActivityQueryMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserActivityQueryMetric = &<UserActivityQueryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserActivityQueryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 1), ("details", "details", 0)],
        fields: &[&E.metric, &E.details],
    }
};

crate::runtime::model!(UserActivityQueryMetric);

crate::runtime::setters!(UserActivityQueryMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_details: details: bool,
});

/// The property `metric` of `UserActivityQueryMetric`. Known values: `oActiveQueues`, `oMemberQueues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OActiveQueues,
    OMemberQueues,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}
