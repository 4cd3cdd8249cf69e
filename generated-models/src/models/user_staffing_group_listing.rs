// @generated from the schema "UserStaffingGroupListing"; changes made here are lost at the next generation

use crate::UserStaffingGroupResponse;
use crate::runtime::Extra;

/// The schema `UserStaffingGroupListing`.
#[repr(C)]
pub struct UserStaffingGroupListing {
    /// `entities`: `array of UserStaffingGroupResponse`.
    pub entities: Option<Vec<UserStaffingGroupResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStaffingGroupListing "UserStaffingGroupListing" 1 {
    (
        entities: Vec<UserStaffingGroupResponse> = "entities" with_entities,
    )
});
