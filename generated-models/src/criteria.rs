// @generated from the schema "Criteria"; changes made here are lost at the next generation

/// The schema `Criteria`.
pub struct Criteria {
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `shouldIgnoreCase`: `boolean`, required.
    #[doc(alias = "shouldIgnoreCase")]
    pub should_ignore_case: ::std::option::Option<bool>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Criteria {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        values: ::std::option::Option::None,
        should_ignore_case: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Criteria = &<Criteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Criteria",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 1),
            ("values", "values", 1),
            ("shouldIgnoreCase", "should_ignore_case", 1),
            ("operator", "operator", 1),
        ],
        fields: &[&E.key, &E.values, &E.should_ignore_case, &E.operator],
    }
};

crate::runtime::model!(Criteria);

crate::runtime::setters!(Criteria {
    with_key: key: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_should_ignore_case: should_ignore_case: bool,
    with_operator: operator: crate::runtime::Open<Operator>,
});

/// The property `operator` of `Criteria`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
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
