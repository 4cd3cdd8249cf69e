// @generated from the schema "FlowActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `FlowActivityQueryMetric`.
#[repr(C)]
pub struct FlowActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowActivityQueryMetric "FlowActivityQueryMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        details: bool = "details" 0 with_details,
    )
});

/// The property `metric` of `FlowActivityQueryMetric`. Known values: `oFlow`.
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}
