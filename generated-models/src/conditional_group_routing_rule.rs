// @generated from the schema "ConditionalGroupRoutingRule"; changes made here are lost at the next generation

/// The schema `ConditionalGroupRoutingRule`.
#[repr(C)]
pub struct ConditionalGroupRoutingRule {
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `conditionValue`: `number (double)`.
    #[doc(alias = "conditionValue")]
    pub condition_value: ::std::option::Option<f64>,
    /// `groups`: `array of MemberGroup`.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::MemberGroup>>,
    /// `waitSeconds`: `integer (int32)`.
    #[doc(alias = "waitSeconds")]
    pub wait_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConditionalGroupRoutingRule "ConditionalGroupRoutingRule" 6 {
    (
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        condition_value: f64 = "conditionValue" 0 with_condition_value,
        groups: ::std::vec::Vec<crate::MemberGroup> = "groups" 0 with_groups,
        wait_seconds: i32 = "waitSeconds" 0 with_wait_seconds,
    )
});

/// The property `metric` of `ConditionalGroupRoutingRule`. Known values: `EstimatedWaitTime`, `ServiceLevel`.
#[non_exhaustive]
pub enum Metric {
    EstimatedWaitTime,
    ServiceLevel,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EstimatedWaitTime, "EstimatedWaitTime"),
        (Self::ServiceLevel, "ServiceLevel"),
    ];
}

/// The property `operator` of `ConditionalGroupRoutingRule`. Known values: `GreaterThan`, `GreaterThanOrEqualTo`, `LessThan`, `LessThanOrEqualTo`.
#[non_exhaustive]
pub enum Operator {
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (Self::LessThan, "LessThan"),
        (Self::LessThanOrEqualTo, "LessThanOrEqualTo"),
    ];
}
