// @generated from the schema "AgentWorkPlanBiddingPreferenceRequest"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBiddingPreferenceRequest`.
#[repr(C)]
pub struct AgentWorkPlanBiddingPreferenceRequest {
    /// `workPlanId`: `string`, required.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanBiddingPreferenceRequest "AgentWorkPlanBiddingPreferenceRequest" 2 {
    (
        work_plan_id: ::std::string::String = "workPlanId" 1 with_work_plan_id,
        priority: i32 = "priority" 0 with_priority,
    )
});
