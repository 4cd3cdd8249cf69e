// @generated from the schema "FlowActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `FlowActivityQueryMetric`.
pub struct FlowActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowActivityQueryMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowActivityQueryMetric = &<FlowActivityQueryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowActivityQueryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("metric", "metric", 1), ("details", "details", 0)],
        fields: &[&E.metric, &E.details],
    }
};

crate::runtime::model!(FlowActivityQueryMetric);

crate::runtime::setters!(FlowActivityQueryMetric {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_details: details: bool,
});

/// The property `metric` of `FlowActivityQueryMetric`. Known values: `oFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}
