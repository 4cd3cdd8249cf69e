// @generated from the schema "LearningModuleJobRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleJobRequest`.
pub struct LearningModuleJobRequest {
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleJobRequest {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleJobRequest = &<LearningModuleJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("action", "action", 1)],
        fields: &[&E.action],
    }
};

crate::runtime::model!(LearningModuleJobRequest);

crate::runtime::setters!(LearningModuleJobRequest {
    with_action: action: crate::runtime::Open<Action>,
});

/// The property `action` of `LearningModuleJobRequest`. Known values: `Reassign`, `GracefulArchive`, `ImmediateArchive`, `Unarchive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Reassign,
    GracefulArchive,
    ImmediateArchive,
    Unarchive,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reassign, "Reassign"),
        (Self::GracefulArchive, "GracefulArchive"),
        (Self::ImmediateArchive, "ImmediateArchive"),
        (Self::Unarchive, "Unarchive"),
    ];
}
