// @generated from the schema "UpdateMuAgentWorkPlansBatchResponse"; changes made here are lost at the next generation

use crate::UpdateMuAgentWorkPlanFailureResponse;
use crate::runtime::Extra;

/// The schema `UpdateMuAgentWorkPlansBatchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateMuAgentWorkPlansBatchResponse {
    /// `failures`: `array of UpdateMuAgentWorkPlanFailureResponse`, required.
    pub failures: Option<Vec<UpdateMuAgentWorkPlanFailureResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateMuAgentWorkPlansBatchResponse "UpdateMuAgentWorkPlansBatchResponse" 1 {
    (
        failures: Vec<UpdateMuAgentWorkPlanFailureResponse> = "failures" with_failures required,
    )
});
