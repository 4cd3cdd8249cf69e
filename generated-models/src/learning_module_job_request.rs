// @generated from the schema "LearningModuleJobRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleJobRequest`.
#[repr(C)]
pub struct LearningModuleJobRequest {
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleJobRequest "LearningModuleJobRequest" 1 {
    (
        action: crate::runtime::Open<Action> = "action" 1 with_action,
    )
});

/// The property `action` of `LearningModuleJobRequest`. Known values: `Reassign`, `GracefulArchive`, `ImmediateArchive`, `Unarchive`.
#[non_exhaustive]
pub enum Action {
    Reassign,
    GracefulArchive,
    ImmediateArchive,
    Unarchive,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reassign, "Reassign"),
        (Self::GracefulArchive, "GracefulArchive"),
        (Self::ImmediateArchive, "ImmediateArchive"),
        (Self::Unarchive, "Unarchive"),
    ];
}
