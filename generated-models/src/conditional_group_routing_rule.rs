// @generated from the schema "ConditionalGroupRoutingRule"; changes made here are lost at the next generation

/// The schema `ConditionalGroupRoutingRule`.
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

impl crate::runtime::Model for ConditionalGroupRoutingRule {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        condition_value: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        wait_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConditionalGroupRoutingRule = &<ConditionalGroupRoutingRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConditionalGroupRoutingRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 0),
            ("metric", "metric", 0),
            ("operator", "operator", 0),
            ("conditionValue", "condition_value", 0),
            ("groups", "groups", 0),
            ("waitSeconds", "wait_seconds", 0),
        ],
        fields: &[
            &E.queue,
            &E.metric,
            &E.operator,
            &E.condition_value,
            &E.groups,
            &E.wait_seconds,
        ],
    }
};

crate::runtime::model!(ConditionalGroupRoutingRule);

crate::runtime::setters!(ConditionalGroupRoutingRule {
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_metric: metric: crate::runtime::Open<Metric>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_condition_value: condition_value: f64,
    with_groups: groups: ::std::vec::Vec<crate::MemberGroup>,
    with_wait_seconds: wait_seconds: i32,
});

/// The property `metric` of `ConditionalGroupRoutingRule`. Known values: `EstimatedWaitTime`, `ServiceLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    EstimatedWaitTime,
    ServiceLevel,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EstimatedWaitTime, "EstimatedWaitTime"),
        (Self::ServiceLevel, "ServiceLevel"),
    ];
}

/// The property `operator` of `ConditionalGroupRoutingRule`. Known values: `GreaterThan`, `GreaterThanOrEqualTo`, `LessThan`, `LessThanOrEqualTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (Self::LessThan, "LessThan"),
        (Self::LessThanOrEqualTo, "LessThanOrEqualTo"),
    ];
}
