// @generated from the schema "LearningModuleRuleParts"; changes made here are lost at the next generation

/// The schema `LearningModuleRuleParts`.
pub struct LearningModuleRuleParts {
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<crate::runtime::Open<Selector>>,
    /// `value`: `array of string`, required.
    pub value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `order`: `integer (int32)`, required.
    pub order: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleRuleParts {
    const EMPTY: Self = Self {
        operation: ::std::option::Option::None,
        selector: ::std::option::Option::None,
        value: ::std::option::Option::None,
        order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleRuleParts = &<LearningModuleRuleParts as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleRuleParts",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operation", "operation", 1),
            ("selector", "selector", 1),
            ("value", "value", 1),
            ("order", "order", 1),
        ],
        fields: &[&E.operation, &E.selector, &E.value, &E.order],
    }
};

crate::runtime::model!(LearningModuleRuleParts);

crate::runtime::setters!(LearningModuleRuleParts {
    with_operation: operation: crate::runtime::Open<Operation>,
    with_selector: selector: crate::runtime::Open<Selector>,
    with_value: value: ::std::vec::Vec<::std::string::String>,
    with_order: order: i32,
});

/// The property `operation` of `LearningModuleRuleParts`. Known values: `Include`, `Exclude`.
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

/// The property `selector` of `LearningModuleRuleParts`. Known values: `AcdSkills`, `AgentName`, `Division`, `Group`, `Location`, `Queue`, `Role`, `Team`, `User`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Selector {
    AcdSkills,
    AgentName,
    Division,
    Group,
    Location,
    Queue,
    Role,
    Team,
    User,
}

impl crate::runtime::Enum for Selector {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AcdSkills, "AcdSkills"),
        (Self::AgentName, "AgentName"),
        (Self::Division, "Division"),
        (Self::Group, "Group"),
        (Self::Location, "Location"),
        (Self::Queue, "Queue"),
        (Self::Role, "Role"),
        (Self::Team, "Team"),
        (Self::User, "User"),
    ];
}
