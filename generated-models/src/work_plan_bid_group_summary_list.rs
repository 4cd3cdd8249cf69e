// @generated from the schema "WorkPlanBidGroupSummaryList"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupSummaryList`.
pub struct WorkPlanBidGroupSummaryList {
    /// `workPlanBidGroupSummaryList`: `array of WorkPlanBidGroupSummary`, required.
    #[doc(alias = "workPlanBidGroupSummaryList")]
    pub work_plan_bid_group_summary_list: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanBidGroupSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidGroupSummaryList {
    const EMPTY: Self = Self {
        work_plan_bid_group_summary_list: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidGroupSummaryList = &<WorkPlanBidGroupSummaryList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidGroupSummaryList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workPlanBidGroupSummaryList", "work_plan_bid_group_summary_list", 1),
        ],
        fields: &[&E.work_plan_bid_group_summary_list],
    }
};

crate::runtime::model!(WorkPlanBidGroupSummaryList);

crate::runtime::setters!(WorkPlanBidGroupSummaryList {
    with_work_plan_bid_group_summary_list: work_plan_bid_group_summary_list: ::std::vec::Vec<crate::WorkPlanBidGroupSummary>,
});
