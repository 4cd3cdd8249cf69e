// @generated from the schema "ContactAddressConditionSettings"; changes made here are lost at the next generation

/// The schema `ContactAddressConditionSettings`.
pub struct ContactAddressConditionSettings {
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactAddressConditionSettings {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactAddressConditionSettings = &<ContactAddressConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactAddressConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("operator", "operator", 1), ("value", "value", 1)],
        fields: &[&E.operator, &E.value],
    }
};

crate::runtime::model!(ContactAddressConditionSettings);

crate::runtime::setters!(ContactAddressConditionSettings {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `operator` of `ContactAddressConditionSettings`. Known values: `Equals`, `Contains`, `BeginsWith`, `EndsWith`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    Contains,
    BeginsWith,
    EndsWith,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::Contains, "Contains"),
        (Self::BeginsWith, "BeginsWith"),
        (Self::EndsWith, "EndsWith"),
    ];
}
