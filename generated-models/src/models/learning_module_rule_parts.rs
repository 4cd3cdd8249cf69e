// @generated from the schema "LearningModuleRuleParts"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningModuleRuleParts`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleRuleParts {
    /// `operation`: one of `Include` and `Exclude`, required.
    pub operation: Option<Open<Operation>>,
    /// `selector`: one of `AcdSkills`, `AgentName`, `Division`, `Group` and 5 more, required.
    pub selector: Option<Open<Selector>>,
    /// `value`: `array of string`, required.
    pub value: Option<Vec<String>>,
    /// `order`: `integer (int32)`, required.
    pub order: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleRuleParts "LearningModuleRuleParts" 4 {
    (
        operation: Open<Operation> = "operation" with_operation required,
        selector: Open<Selector> = "selector" with_selector required,
        value: Vec<String> = "value" with_value required,
        order: i32 = "order" with_order required,
    )
});

/// The property `operation` of `LearningModuleRuleParts`. Known values: `Include`, `Exclude`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operation {
    Include,
    Exclude,
}

crate::runtime::values!(Operation {
    Include = "Include",
    Exclude = "Exclude",
});

/// The property `selector` of `LearningModuleRuleParts`. Known values: `AcdSkills`, `AgentName`, `Division`, `Group`, `Location`, `Queue`, `Role`, `Team`, `User`.
#[repr(u16)]
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

crate::runtime::values!(Selector {
    AcdSkills = "AcdSkills",
    AgentName = "AgentName",
    Division = "Division",
    Group = "Group",
    Location = "Location",
    Queue = "Queue",
    Role = "Role",
    Team = "Team",
    User = "User",
});
