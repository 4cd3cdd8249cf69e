// @generated from the schema "UserSearchRulePart"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserSearchRulePart`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserSearchRulePart {
    /// `operation`: one of `Include` and `Exclude`, required.
    pub operation: Option<Open<Operation>>,
    /// `selector`: one of `AcdSkill`, `User`, `Group`, `Queue` and 2 more, required.
    pub selector: Option<Open<Selector>>,
    /// `ids`: `array of string`, required.
    pub ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserSearchRulePart "UserSearchRulePart" 3 {
    (
        operation: Open<Operation> = "operation" with_operation required,
        selector: Open<Selector> = "selector" with_selector required,
        ids: Vec<String> = "ids" with_ids required,
    )
});

/// The property `operation` of `UserSearchRulePart`. Known values: `Include`, `Exclude`.
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

/// The property `selector` of `UserSearchRulePart`. Known values: `AcdSkill`, `User`, `Group`, `Queue`, `Division`, `ManagementUnit`.
#[repr(u16)]
#[non_exhaustive]
pub enum Selector {
    AcdSkill,
    User,
    Group,
    Queue,
    Division,
    ManagementUnit,
}

crate::runtime::values!(Selector {
    AcdSkill = "AcdSkill",
    User = "User",
    Group = "Group",
    Queue = "Queue",
    Division = "Division",
    ManagementUnit = "ManagementUnit",
});
