// @generated from the schema "ResponseFilter"; changes made here are lost at the next generation

/// The schema `ResponseFilter`.
#[repr(C)]
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

crate::runtime::model!(ResponseFilter "ResponseFilter" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});

/// The property `operator` of `ResponseFilter`. Known values: `IN`, `EQUALS`, `NOTEQUALS`.
#[non_exhaustive]
pub enum Operator {
    In,
    Equals,
    Notequals,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::In, "IN"),
        (Self::Equals, "EQUALS"),
        (Self::Notequals, "NOTEQUALS"),
    ];
}
