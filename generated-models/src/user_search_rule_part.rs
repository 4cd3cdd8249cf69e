// @generated from the schema "UserSearchRulePart"; changes made here are lost at the next generation

/// The schema `UserSearchRulePart`.
pub struct UserSearchRulePart {
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<crate::runtime::Open<Selector>>,
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserSearchRulePart {
    const EMPTY: Self = Self {
        operation: ::std::option::Option::None,
        selector: ::std::option::Option::None,
        ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserSearchRulePart = &<UserSearchRulePart as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserSearchRulePart",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operation", "operation", 1),
            ("selector", "selector", 1),
            ("ids", "ids", 1),
        ],
        fields: &[&E.operation, &E.selector, &E.ids],
    }
};

crate::runtime::model!(UserSearchRulePart);

crate::runtime::setters!(UserSearchRulePart {
    with_operation: operation: crate::runtime::Open<Operation>,
    with_selector: selector: crate::runtime::Open<Selector>,
    with_ids: ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `operation` of `UserSearchRulePart`. Known values: `Include`, `Exclude`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    Include,
    Exclude,
}

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Include, "Include"),
        (Self::Exclude, "Exclude"),
    ];
}

/// The property `selector` of `UserSearchRulePart`. Known values: `AcdSkill`, `User`, `Group`, `Queue`, `Division`, `ManagementUnit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    AcdSkill,
    User,
    Group,
    Queue,
    Division,
    ManagementUnit,
}

impl crate::runtime::Enum for Selector {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AcdSkill, "AcdSkill"),
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::Queue, "Queue"),
        (Self::Division, "Division"),
        (Self::ManagementUnit, "ManagementUnit"),
    ];
}
