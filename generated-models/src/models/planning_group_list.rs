// @generated from the schema "PlanningGroupList"; changes made here are lost at the next generation

use crate::{PlanningGroup, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `PlanningGroupList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PlanningGroupList {
    /// `entities`: `array of PlanningGroup`.
    pub entities: Option<Vec<PlanningGroup>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PlanningGroupList "PlanningGroupList" 2 {
    (
        entities: Vec<PlanningGroup> = "entities" with_entities,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});
