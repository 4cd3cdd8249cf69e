// @generated from the schema "TeamAddMemberFailure"; changes made here are lost at the next generation

/// The schema `TeamAddMemberFailure`.
#[repr(C)]
pub struct TeamAddMemberFailure {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`, read-only.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamAddMemberFailure "TeamAddMemberFailure" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        reason: crate::runtime::Open<Reason> = "reason" 2 with_reason,
    )
});

/// The property `reason` of `TeamAddMemberFailure`. Known values: `UserNotFound`, `UserGroupLimitExceeded`, `UserGroupDivisionMismatch`.
#[non_exhaustive]
pub enum Reason {
    UserNotFound,
    UserGroupLimitExceeded,
    UserGroupDivisionMismatch,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserNotFound, "UserNotFound"),
        (Self::UserGroupLimitExceeded, "UserGroupLimitExceeded"),
        (Self::UserGroupDivisionMismatch, "UserGroupDivisionMismatch"),
    ];
}
