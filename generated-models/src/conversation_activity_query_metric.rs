// @generated from the schema "ConversationActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `ConversationActivityQueryMetric`.
#[repr(C)]
pub struct ConversationActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationActivityQueryMetric "ConversationActivityQueryMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        details: bool = "details" 0 with_details,
    )
});

/// The property `metric` of `ConversationActivityQueryMetric`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
#[non_exhaustive]
pub enum Metric {
    OAlerting,
    OInteracting,
    OWaiting,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OWaiting, "oWaiting"),
    ];
}
