// @generated from the schema "UserStaffingGroupResponse"; changes made here are lost at the next generation

use crate::{StaffingGroupReference, UserReference};
use crate::runtime::Extra;

/// The schema `UserStaffingGroupResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserStaffingGroupResponse {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `staffingGroup`: `StaffingGroupReference`.
    #[doc(alias = "staffingGroup")]
    pub staffing_group: Option<Box<StaffingGroupReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStaffingGroupResponse "UserStaffingGroupResponse" 2 {
    (
        user: Box<UserReference> = "user" with_user,
        staffing_group: Box<StaffingGroupReference> = "staffingGroup" with_staffing_group,
    )
});
