// @generated from the schema "MoveAgentResponse"; changes made here are lost at the next generation

/// The schema `MoveAgentResponse`.
pub struct MoveAgentResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `result`: `string`.
    pub result: ::std::option::Option<crate::runtime::Open<Result>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MoveAgentResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MoveAgentResponse = &<MoveAgentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MoveAgentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 0), ("result", "result", 0)],
        fields: &[&E.user, &E.result],
    }
};

crate::runtime::model!(MoveAgentResponse);

crate::runtime::setters!(MoveAgentResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_result: result: crate::runtime::Open<Result>,
});

/// The property `result` of `MoveAgentResponse`. Known values: `AlreadyMoved`, `DestinationBusinessUnitAgentLimitExceeded`, `DestinationManagementUnitAgentLimitExceeded`, `DestinationManagementUnitDoesNotExist`, `MoveSuccessful`, `MovingToDifferentManagementUnit`, `NothingToDo`, `SourceManagementUnitNotAuthorized`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
