// @generated from the schema "WorkPlanListResponse"; changes made here are lost at the next generation

use crate::WorkPlanListItemResponse;
use crate::runtime::Extra;

/// The schema `WorkPlanListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanListResponse {
    /// `entities`: `array of WorkPlanListItemResponse`.
    pub entities: Option<Vec<WorkPlanListItemResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanListResponse "WorkPlanListResponse" 1 {
    (
        entities: Vec<WorkPlanListItemResponse> = "entities" with_entities,
    )
});
