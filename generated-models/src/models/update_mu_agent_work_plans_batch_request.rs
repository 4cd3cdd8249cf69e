// @generated from the schema "UpdateMuAgentWorkPlansBatchRequest"; changes made here are lost at the next generation

use crate::UpdateMuAgentWorkPlanRequest;
use crate::runtime::Extra;

/// The schema `UpdateMuAgentWorkPlansBatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentWorkPlansBatchRequest {
    /// `entities`: `array of UpdateMuAgentWorkPlanRequest`.
    pub entities: Option<Vec<UpdateMuAgentWorkPlanRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlansBatchRequest "UpdateMuAgentWorkPlansBatchRequest" 1 {
    (
        entities: Vec<UpdateMuAgentWorkPlanRequest> = "entities" with_entities,
    )
});
