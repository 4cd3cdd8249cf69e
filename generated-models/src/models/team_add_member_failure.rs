// @generated from the schema "TeamAddMemberFailure"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TeamAddMemberFailure`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamAddMemberFailure {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `reason`: one of `UserNotFound`, `UserGroupLimitExceeded` and `UserGroupDivisionMismatch`, read-only.
    pub reason: Option<Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamAddMemberFailure "TeamAddMemberFailure" 2 {
    (
        id: String = "id" with_id,
        reason: Open<Reason> = "reason" with_reason read_only,
    )
});

/// The property `reason` of `TeamAddMemberFailure`. Known values: `UserNotFound`, `UserGroupLimitExceeded`, `UserGroupDivisionMismatch`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    UserNotFound,
    UserGroupLimitExceeded,
    UserGroupDivisionMismatch,
}

crate::runtime::values!(Reason {
    UserNotFound = "UserNotFound",
    UserGroupLimitExceeded = "UserGroupLimitExceeded",
    UserGroupDivisionMismatch = "UserGroupDivisionMismatch",
});
