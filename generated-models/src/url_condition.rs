// @generated from the schema "UrlCondition"; changes made here are lost at the next generation

/// The schema `UrlCondition`.
pub struct UrlCondition {
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UrlCondition {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UrlCondition = &<UrlCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UrlCondition",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 1), ("operator", "operator", 1)],
        fields: &[&E.values, &E.operator],
    }
};

crate::runtime::model!(UrlCondition);

crate::runtime::setters!(UrlCondition {
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_operator: operator: crate::runtime::Open<Operator>,
});

/// The property `operator` of `UrlCondition`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    ContainsAll,
    ContainsAny,
    NotContainsAll,
    NotContainsAny,
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContainsAll, "containsAll"),
        (Self::ContainsAny, "containsAny"),
        (Self::NotContainsAll, "notContainsAll"),
        (Self::NotContainsAny, "notContainsAny"),
        (Self::Equal, "equal"),
        (Self::NotEqual, "notEqual"),
        (Self::GreaterThan, "greaterThan"),
        (Self::GreaterThanOrEqual, "greaterThanOrEqual"),
        (Self::LessThan, "lessThan"),
        (Self::LessThanOrEqual, "lessThanOrEqual"),
        (Self::StartsWith, "startsWith"),
        (Self::EndsWith, "endsWith"),
    ];
}
