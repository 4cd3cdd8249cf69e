// @generated from the schema "ActivityPlanJobListing"; changes made here are lost at the next generation

use crate::ActivityPlanJobResponse;
use crate::runtime::Extra;

/// The schema `ActivityPlanJobListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanJobListing {
    /// `entities`: `array of ActivityPlanJobResponse`.
    pub entities: Option<Vec<ActivityPlanJobResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanJobListing "ActivityPlanJobListing" 1 {
    (
        entities: Vec<ActivityPlanJobResponse> = "entities" with_entities,
    )
});
