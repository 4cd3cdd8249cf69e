// @generated from the schema "AgentWorkPlanBiddingPreference"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreference`.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreference {
    /// `workPlan`: `WorkPlanReference`, required.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreference "AgentWorkPlanBiddingPreference" 2 {
    (
        work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "workPlan" 1 with_work_plan,
        priority: i32 = "priority" 0 with_priority,
    )
});
