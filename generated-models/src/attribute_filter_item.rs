// @generated from the schema "AttributeFilterItem"; changes made here are lost at the next generation

/// The schema `AttributeFilterItem`.
#[repr(C)]
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

crate::runtime::model!(AttributeFilterItem "AttributeFilterItem" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});

/// The property `operator` of `AttributeFilterItem`. Known values: `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
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
