// @generated from the schema "WorkPlanBidListResponse"; changes made here are lost at the next generation

use crate::WorkPlanBid;
use crate::runtime::Extra;

/// The schema `WorkPlanBidListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidListResponse {
    /// `entities`: `array of WorkPlanBid`.
    pub entities: Option<Vec<WorkPlanBid>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidListResponse "WorkPlanBidListResponse" 1 {
    (
        entities: Vec<WorkPlanBid> = "entities" with_entities,
    )
});
