// @generated from the schema "WfmMoveAgentsCompleteTopicWfmMoveAgentData"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentData {
    /// `user`: `WfmMoveAgentsCompleteTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference>,
    >,
    /// `result`: `string`.
    pub result: ::std::option::Option<crate::runtime::Open<Result>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentData "WfmMoveAgentsCompleteTopicWfmMoveAgentData" 2 {
    (
        user: ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference> = "user" 0 with_user,
        result: crate::runtime::Open<Result> = "result" 0 with_result,
    )
});

/// The property `result` of `WfmMoveAgentsCompleteTopicWfmMoveAgentData`. Known values: `AlreadyMoved`, `DestinationBusinessUnitAgentLimitExceeded`, `DestinationManagementUnitAgentLimitExceeded`, `DestinationManagementUnitDoesNotExist`, `MoveSuccessful`, `MovingToDifferentManagementUnit`, `NothingToDo`, `SourceManagementUnitNotAuthorized`.
#[non_exhaustive]
pub enum Result {
    AlreadyMoved,
    DestinationBusinessUnitAgentLimitExceeded,
    DestinationManagementUnitAgentLimitExceeded,
    DestinationManagementUnitDoesNotExist,
    MoveSuccessful,
    MovingToDifferentManagementUnit,
    NothingToDo,
    SourceManagementUnitNotAuthorized,
}

crate::runtime::known!(Result);

impl crate::runtime::Enum for Result {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AlreadyMoved, "AlreadyMoved"),
        (
            Self::DestinationBusinessUnitAgentLimitExceeded,
            "DestinationBusinessUnitAgentLimitExceeded",
        ),
        (
            Self::DestinationManagementUnitAgentLimitExceeded,
            "DestinationManagementUnitAgentLimitExceeded",
        ),
        (
            Self::DestinationManagementUnitDoesNotExist,
            "DestinationManagementUnitDoesNotExist",
        ),
        (Self::MoveSuccessful, "MoveSuccessful"),
        (Self::MovingToDifferentManagementUnit, "MovingToDifferentManagementUnit"),
        (Self::NothingToDo, "NothingToDo"),
        (Self::SourceManagementUnitNotAuthorized, "SourceManagementUnitNotAuthorized"),
    ];
}
