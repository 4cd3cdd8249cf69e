// @generated from the schema "ContactAddressConditionSettings"; changes made here are lost at the next generation

/// The schema `ContactAddressConditionSettings`.
#[repr(C)]
pub struct ContactAddressConditionSettings {
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactAddressConditionSettings "ContactAddressConditionSettings" 2 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `operator` of `ContactAddressConditionSettings`. Known values: `Equals`, `Contains`, `BeginsWith`, `EndsWith`.
#[non_exhaustive]
pub enum Operator {
    Equals,
    Contains,
    BeginsWith,
    EndsWith,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::Contains, "Contains"),
        (Self::BeginsWith, "BeginsWith"),
        (Self::EndsWith, "EndsWith"),
    ];
}
