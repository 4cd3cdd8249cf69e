// @generated from the schema "RoutingRule"; changes made here are lost at the next generation

/// The schema `RoutingRule`.
#[repr(C)]
pub struct RoutingRule {
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `threshold`: `integer (int32)`.
    pub threshold: ::std::option::Option<i32>,
    /// `waitSeconds`: `number (double)`.
    #[doc(alias = "waitSeconds")]
    pub wait_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingRule "RoutingRule" 3 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        threshold: i32 = "threshold" 0 with_threshold,
        wait_seconds: f64 = "waitSeconds" 0 with_wait_seconds,
    )
});

/// The property `operator` of `RoutingRule`. Known values: `MEETS_THRESHOLD`, `ANY`.
#[non_exhaustive]
pub enum Operator {
    MeetsThreshold,
    Any,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MeetsThreshold, "MEETS_THRESHOLD"),
        (Self::Any, "ANY"),
    ];
}
