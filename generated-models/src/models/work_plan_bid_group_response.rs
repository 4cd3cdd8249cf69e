// @generated from the schema "WorkPlanBidGroupResponse"; changes made here are lost at the next generation

use crate::{WorkPlanBidGroup, WorkPlanBidMetadata};
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroupResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroupResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `workPlanBidGroup`: `WorkPlanBidGroup`.
    #[doc(alias = "workPlanBidGroup")]
    pub work_plan_bid_group: Option<Box<WorkPlanBidGroup>>,
    /// `metadata`: `WorkPlanBidMetadata`.
    pub metadata: Option<Box<WorkPlanBidMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroupResponse "WorkPlanBidGroupResponse" 4 {
    (
        id: String = "id" with_id read_only,
        work_plan_bid_group: Box<WorkPlanBidGroup> = "workPlanBidGroup" with_work_plan_bid_group,
        metadata: Box<WorkPlanBidMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
