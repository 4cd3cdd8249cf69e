// @generated from the schema "ConditionalGroupRoutingRule"; changes made here are lost at the next generation

use crate::{DomainEntityRef, MemberGroup};
use crate::runtime::{Extra, Open};

/// The schema `ConditionalGroupRoutingRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConditionalGroupRoutingRule {
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `metric`: one of `EstimatedWaitTime` and `ServiceLevel`.
    pub metric: Option<Open<Metric>>,
    /// `operator`: one of `GreaterThan`, `GreaterThanOrEqualTo`, `LessThan` and `LessThanOrEqualTo`.
    pub operator: Option<Open<Operator>>,
    /// `conditionValue`: `number (double)`.
    #[doc(alias = "conditionValue")]
    pub condition_value: Option<f64>,
    /// `groups`: `array of MemberGroup`.
    pub groups: Option<Vec<MemberGroup>>,
    /// `waitSeconds`: `integer (int32)`.
    #[doc(alias = "waitSeconds")]
    pub wait_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConditionalGroupRoutingRule "ConditionalGroupRoutingRule" 6 {
    (
        queue: Box<DomainEntityRef> = "queue" with_queue,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        condition_value: f64 = "conditionValue" with_condition_value,
        groups: Vec<MemberGroup> = "groups" with_groups,
        wait_seconds: i32 = "waitSeconds" with_wait_seconds,
    )
});

/// The property `metric` of `ConditionalGroupRoutingRule`. Known values: `EstimatedWaitTime`, `ServiceLevel`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    EstimatedWaitTime,
    ServiceLevel,
}

crate::runtime::values!(Metric {
    EstimatedWaitTime = "EstimatedWaitTime",
    ServiceLevel = "ServiceLevel",
});

/// The property `operator` of `ConditionalGroupRoutingRule`. Known values: `GreaterThan`, `GreaterThanOrEqualTo`, `LessThan`, `LessThanOrEqualTo`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
}

crate::runtime::values!(Operator {
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThan = "LessThan",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
