// @generated from the schema "WorkPlanBidGroupSummaryList"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupSummaryList`.
#[repr(C)]
pub struct WorkPlanBidGroupSummaryList {
    /// `workPlanBidGroupSummaryList`: `array of WorkPlanBidGroupSummary`, required.
    #[doc(alias = "workPlanBidGroupSummaryList")]
    pub work_plan_bid_group_summary_list: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanBidGroupSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidGroupSummaryList "WorkPlanBidGroupSummaryList" 1 {
    (
        work_plan_bid_group_summary_list: ::std::vec::Vec<crate::WorkPlanBidGroupSummary> = "workPlanBidGroupSummaryList" 1 with_work_plan_bid_group_summary_list,
    )
});
