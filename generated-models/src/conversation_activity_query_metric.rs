// @generated from the schema "ConversationActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `ConversationActivityQueryMetric`.
pub struct ConversationActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationActivityQueryMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationActivityQueryMetric = &<ConversationActivityQueryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationActivityQueryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 1), ("details", "details", 0)],
        fields: &[&E.metric, &E.details],
    }
};

crate::runtime::model!(ConversationActivityQueryMetric);

crate::runtime::setters!(ConversationActivityQueryMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_details: details: bool,
});

/// The property `metric` of `ConversationActivityQueryMetric`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OAlerting,
    OInteracting,
    OWaiting,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OWaiting, "oWaiting"),
    ];
}
