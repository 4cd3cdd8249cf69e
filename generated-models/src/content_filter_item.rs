// @generated from the schema "ContentFilterItem"; changes made here are lost at the next generation

/// The schema `ContentFilterItem`.
#[repr(C)]
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

crate::runtime::model!(ContentFilterItem "ContentFilterItem" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});

/// The property `type` of `ContentFilterItem`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

crate::runtime::known!(Type);

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

crate::runtime::known!(Operator);

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
