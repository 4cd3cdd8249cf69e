// @generated from the schema "ActivityPlanListing"; changes made here are lost at the next generation

use crate::ActivityPlanListItem;
use crate::runtime::Extra;

/// The schema `ActivityPlanListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanListing {
    /// `entities`: `array of ActivityPlanListItem`.
    pub entities: Option<Vec<ActivityPlanListItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanListing "ActivityPlanListing" 1 {
    (
        entities: Vec<ActivityPlanListItem> = "entities" with_entities,
    )
});
