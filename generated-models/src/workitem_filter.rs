// @generated from the schema "WorkitemFilter"; changes made here are lost at the next generation

/// The schema `WorkitemFilter`.
pub struct WorkitemFilter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemFilter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemFilter = &<WorkitemFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("type", "type", 1),
            ("operator", "operator", 1),
            ("values", "values", 1),
        ],
        fields: &[&E.name, &E.r#type, &E.operator, &E.values],
    }
};

crate::runtime::model!(WorkitemFilter);

crate::runtime::setters!(WorkitemFilter {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `type` of `WorkitemFilter`. Known values: `String`, `Int`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    String,
    Int,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "String"),
        (Self::Int, "Int"),
    ];
}

/// The property `operator` of `WorkitemFilter`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Eq,
    Neq,
    Gt,
    Lt,
    Gte,
    Lte,
    In,
    Contains,
    Between,
    BeginsWith,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Eq, "EQ"),
        (Self::Neq, "NEQ"),
        (Self::Gt, "GT"),
        (Self::Lt, "LT"),
        (Self::Gte, "GTE"),
        (Self::Lte, "LTE"),
        (Self::In, "IN"),
        (Self::Contains, "CONTAINS"),
        (Self::Between, "BETWEEN"),
        (Self::BeginsWith, "BEGINS_WITH"),
    ];
}
