// @generated from the schema "RoutingRule"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RoutingRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingRule {
    /// `operator`: one of `MEETS_THRESHOLD` and `ANY`.
    pub operator: Option<Open<Operator>>,
    /// `threshold`: `integer (int32)`.
    pub threshold: Option<i32>,
    /// `waitSeconds`: `number (double)`.
    #[doc(alias = "waitSeconds")]
    pub wait_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingRule "RoutingRule" 3 {
    (
        operator: Open<Operator> = "operator" with_operator,
        threshold: i32 = "threshold" with_threshold,
        wait_seconds: f64 = "waitSeconds" with_wait_seconds,
    )
});

/// The property `operator` of `RoutingRule`. Known values: `MEETS_THRESHOLD`, `ANY`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    MeetsThreshold,
    Any,
}

crate::runtime::values!(Operator {
    MeetsThreshold = "MEETS_THRESHOLD",
    Any = "ANY",
});
