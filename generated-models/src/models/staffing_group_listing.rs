// @generated from the schema "StaffingGroupListing"; changes made here are lost at the next generation

use crate::StaffingGroupResponse;
use crate::runtime::Extra;

/// The schema `StaffingGroupListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StaffingGroupListing {
    /// `entities`: `array of StaffingGroupResponse`.
    pub entities: Option<Vec<StaffingGroupResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StaffingGroupListing "StaffingGroupListing" 1 {
    (
        entities: Vec<StaffingGroupResponse> = "entities" with_entities,
    )
});
