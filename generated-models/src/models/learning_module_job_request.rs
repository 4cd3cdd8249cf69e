// @generated from the schema "LearningModuleJobRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningModuleJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleJobRequest {
    /// `action`: one of `Reassign`, `GracefulArchive`, `ImmediateArchive` and `Unarchive`, required.
    pub action: Option<Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleJobRequest "LearningModuleJobRequest" 1 {
    (
        action: Open<Action> = "action" with_action required,
    )
});

/// The property `action` of `LearningModuleJobRequest`. Known values: `Reassign`, `GracefulArchive`, `ImmediateArchive`, `Unarchive`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Reassign,
    GracefulArchive,
    ImmediateArchive,
    Unarchive,
}

crate::runtime::values!(Action {
    Reassign = "Reassign",
    GracefulArchive = "GracefulArchive",
    ImmediateArchive = "ImmediateArchive",
    Unarchive = "Unarchive",
});
