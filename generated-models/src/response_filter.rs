// @generated from the schema "ResponseFilter"; changes made here are lost at the next generation

/// The schema `ResponseFilter`.
pub struct ResponseFilter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseFilter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseFilter = &<ResponseFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseFilter",
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

crate::runtime::model!(ResponseFilter);

crate::runtime::setters!(ResponseFilter {
    with_name: name: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `operator` of `ResponseFilter`. Known values: `IN`, `EQUALS`, `NOTEQUALS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    In,
    Equals,
    Notequals,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::In, "IN"),
        (Self::Equals, "EQUALS"),
        (Self::Notequals, "NOTEQUALS"),
    ];
}
