// @generated from the schema "WorkitemQueryJobFilter"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobFilter`.
pub struct WorkitemQueryJobFilter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobFilter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobFilter = &<WorkitemQueryJobFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("operator", "operator", 1),
            ("values", "values", 1),
        ],
        fields: &[&E.name, &E.operator, &E.values],
    }
};

crate::runtime::model!(WorkitemQueryJobFilter);

crate::runtime::setters!(WorkitemQueryJobFilter {
    with_name: name: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `operator` of `WorkitemQueryJobFilter`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`.
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
