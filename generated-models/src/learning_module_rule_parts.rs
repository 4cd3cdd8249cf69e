// @generated from the schema "LearningModuleRuleParts"; changes made here are lost at the next generation

/// The schema `LearningModuleRuleParts`.
#[repr(C)]
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

crate::runtime::model!(LearningModuleRuleParts "LearningModuleRuleParts" 4 {
    (
        operation: crate::runtime::Open<Operation> = "operation" 1 with_operation,
        selector: crate::runtime::Open<Selector> = "selector" 1 with_selector,
        value: ::std::vec::Vec<::std::string::String> = "value" 1 with_value,
        order: i32 = "order" 1 with_order,
    )
});

/// The property `operation` of `LearningModuleRuleParts`. Known values: `Include`, `Exclude`.
#[non_exhaustive]
pub enum Operation {
    Include,
    Exclude,
}

crate::runtime::known!(Operation);

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Include, "Include"),
        (Self::Exclude, "Exclude"),
    ];
}

/// The property `selector` of `LearningModuleRuleParts`. Known values: `AcdSkills`, `AgentName`, `Division`, `Group`, `Location`, `Queue`, `Role`, `Team`, `User`.
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

crate::runtime::known!(Selector);

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
