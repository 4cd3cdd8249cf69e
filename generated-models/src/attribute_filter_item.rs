// @generated from the schema "AttributeFilterItem"; changes made here are lost at the next generation

/// The schema `AttributeFilterItem`.
pub struct AttributeFilterItem {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttributeFilterItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttributeFilterItem = &<AttributeFilterItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttributeFilterItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("operator", "operator", 0),
            ("values", "values", 0),
        ],
        fields: &[&E.id, &E.operator, &E.values],
    }
};

crate::runtime::model!(AttributeFilterItem);

crate::runtime::setters!(AttributeFilterItem {
    with_id: id: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `operator` of `AttributeFilterItem`. Known values: `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    In,
    Range,
    Equals,
    Notequals,
    Lessthan,
    Lessthanequals,
    Greaterthan,
    Greaterthanequals,
    Contains,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::In, "IN"),
        (Self::Range, "RANGE"),
        (Self::Equals, "EQUALS"),
        (Self::Notequals, "NOTEQUALS"),
        (Self::Lessthan, "LESSTHAN"),
        (Self::Lessthanequals, "LESSTHANEQUALS"),
        (Self::Greaterthan, "GREATERTHAN"),
        (Self::Greaterthanequals, "GREATERTHANEQUALS"),
        (Self::Contains, "CONTAINS"),
    ];
}
