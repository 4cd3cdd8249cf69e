// @generated from the schema "UserActivityQueryMetric"; changes made here are lost at the next generation

/// The schema `UserActivityQueryMetric`.
#[repr(C)]
pub struct UserActivityQueryMetric {
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `details`: `boolean`.
    pub details: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserActivityQueryMetric "UserActivityQueryMetric" 2 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        details: bool = "details" 0 with_details,
    )
});

/// The property `metric` of `UserActivityQueryMetric`. Known values: `oActiveQueues`, `oMemberQueues`.
#[non_exhaustive]
pub enum Metric {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}
