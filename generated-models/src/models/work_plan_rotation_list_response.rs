// @generated from the schema "WorkPlanRotationListResponse"; changes made here are lost at the next generation

use crate::WorkPlanRotationResponse;
use crate::runtime::Extra;

/// The schema `WorkPlanRotationListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanRotationListResponse {
    /// `entities`: `array of WorkPlanRotationResponse`.
    pub entities: Option<Vec<WorkPlanRotationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanRotationListResponse "WorkPlanRotationListResponse" 1 {
    (
        entities: Vec<WorkPlanRotationResponse> = "entities" with_entities,
    )
});
