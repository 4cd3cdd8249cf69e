// @generated from the schema "ContentFilterItem"; changes made here are lost at the next generation

/// The schema `ContentFilterItem`.
pub struct ContentFilterItem {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentFilterItem {
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
    const E: &ContentFilterItem = &<ContentFilterItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentFilterItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("type", "type", 0),
            ("operator", "operator", 0),
            ("values", "values", 0),
        ],
        fields: &[&E.name, &E.r#type, &E.operator, &E.values],
    }
};

crate::runtime::model!(ContentFilterItem);

crate::runtime::setters!(ContentFilterItem {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});

/// The property `type` of `ContentFilterItem`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "NUMBER"),
        (Self::String, "STRING"),
        (Self::Date, "DATE"),
        (Self::Boolean, "BOOLEAN"),
        (Self::List, "LIST"),
    ];
}

/// The property `operator` of `ContentFilterItem`. Known values: `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
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
