// @generated from the schema "WorkPlanBidGroupCreate"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupCreate`.
#[repr(C)]
pub struct WorkPlanBidGroupCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `workPlans`: `array of BidGroupWorkPlanRequest`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::vec::Vec<crate::BidGroupWorkPlanRequest>,
    >,
    /// `planningGroupIds`: `array of string`, required.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidGroupCreate "WorkPlanBidGroupCreate" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 1 with_agent_ids,
        work_plans: ::std::vec::Vec<crate::BidGroupWorkPlanRequest> = "workPlans" 1 with_work_plans,
        planning_group_ids: ::std::vec::Vec<::std::string::String> = "planningGroupIds" 1 with_planning_group_ids,
    )
});
