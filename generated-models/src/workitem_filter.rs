// @generated from the schema "WorkitemFilter"; changes made here are lost at the next generation

/// The schema `WorkitemFilter`.
#[repr(C)]
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

crate::runtime::model!(WorkitemFilter "WorkitemFilter" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});

/// The property `type` of `WorkitemFilter`. Known values: `String`, `Int`.
#[non_exhaustive]
pub enum Type {
    String,
    Int,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "String"),
        (Self::Int, "Int"),
    ];
}

/// The property `operator` of `WorkitemFilter`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`.
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

crate::runtime::known!(Operator);

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
