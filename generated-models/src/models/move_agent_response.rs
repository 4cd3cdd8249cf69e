// @generated from the schema "MoveAgentResponse"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{Extra, Open};

/// The schema `MoveAgentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MoveAgentResponse {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `result`: one of `AlreadyMoved`, `DestinationBusinessUnitAgentLimitExceeded`, `DestinationManagementUnitAgentLimitExceeded`, `DestinationManagementUnitDoesNotExist` and 4 more.
    pub result: Option<Open<Result>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MoveAgentResponse "MoveAgentResponse" 2 {
    (
        user: Box<UserReference> = "user" with_user,
        result: Open<Result> = "result" with_result,
    )
});

/// The property `result` of `MoveAgentResponse`. Known values: `AlreadyMoved`, `DestinationBusinessUnitAgentLimitExceeded`, `DestinationManagementUnitAgentLimitExceeded`, `DestinationManagementUnitDoesNotExist`, `MoveSuccessful`, `MovingToDifferentManagementUnit`, `NothingToDo`, `SourceManagementUnitNotAuthorized`.
#[repr(u16)]
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

crate::runtime::values!(Result {
    AlreadyMoved = "AlreadyMoved",
    DestinationBusinessUnitAgentLimitExceeded = "DestinationBusinessUnitAgentLimitExceeded",
    DestinationManagementUnitAgentLimitExceeded = "DestinationManagementUnitAgentLimitExceeded",
    DestinationManagementUnitDoesNotExist = "DestinationManagementUnitDoesNotExist",
    MoveSuccessful = "MoveSuccessful",
    MovingToDifferentManagementUnit = "MovingToDifferentManagementUnit",
    NothingToDo = "NothingToDo",
    SourceManagementUnitNotAuthorized = "SourceManagementUnitNotAuthorized",
});
