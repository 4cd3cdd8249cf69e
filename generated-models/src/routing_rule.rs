// @generated from the schema "RoutingRule"; changes made here are lost at the next generation

/// The schema `RoutingRule`.
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

impl crate::runtime::Model for RoutingRule {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        threshold: ::std::option::Option::None,
        wait_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingRule = &<RoutingRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operator", "operator", 0),
            ("threshold", "threshold", 0),
            ("waitSeconds", "wait_seconds", 0),
        ],
        fields: &[&E.operator, &E.threshold, &E.wait_seconds],
    }
};

crate::runtime::model!(RoutingRule);

crate::runtime::setters!(RoutingRule {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_threshold: threshold: i32,
    with_wait_seconds: wait_seconds: f64,
});

/// The property `operator` of `RoutingRule`. Known values: `MEETS_THRESHOLD`, `ANY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    MeetsThreshold,
    Any,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MeetsThreshold, "MEETS_THRESHOLD"),
        (Self::Any, "ANY"),
    ];
}
