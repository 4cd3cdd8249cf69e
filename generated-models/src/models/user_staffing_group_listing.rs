// @generated from the schema "UserStaffingGroupListing"; changes made here are lost at the next generation

use crate::UserStaffingGroupResponse;
use crate::runtime::Extra;

/// The schema `UserStaffingGroupListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
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
