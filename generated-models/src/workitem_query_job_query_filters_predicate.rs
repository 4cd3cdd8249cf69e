// @generated from the schema "WorkitemQueryJobQueryFiltersPredicate"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobQueryFiltersPredicate`.
#[repr(C)]
pub struct WorkitemQueryJobQueryFiltersPredicate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of object`.
    pub values: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQueryJobQueryFiltersPredicate "WorkitemQueryJobQueryFiltersPredicate" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        values: ::std::vec::Vec<::serde_json::Value> = "values" 0 with_values,
    )
});

/// The property `operator` of `WorkitemQueryJobQueryFiltersPredicate`. Known values: `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`, `EXISTS`.
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
    Exists,
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
        (Self::Exists, "EXISTS"),
    ];
}
