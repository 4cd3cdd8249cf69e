// @generated from the schema "WorkPlanBidGroupSummaryList"; changes made here are lost at the next generation

use crate::WorkPlanBidGroupSummary;
use crate::runtime::Extra;

/// The schema `WorkPlanBidGroupSummaryList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidGroupSummaryList {
    /// `workPlanBidGroupSummaryList`: `array of WorkPlanBidGroupSummary`, required.
    #[doc(alias = "workPlanBidGroupSummaryList")]
    pub work_plan_bid_group_summary_list: Option<Vec<WorkPlanBidGroupSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidGroupSummaryList "WorkPlanBidGroupSummaryList" 1 {
    (
        work_plan_bid_group_summary_list: Vec<WorkPlanBidGroupSummary> = "workPlanBidGroupSummaryList" with_work_plan_bid_group_summary_list required,
    )
});
