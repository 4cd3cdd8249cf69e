// @generated from the schema "WorkPlanBidGroupUpdate"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupUpdate`.
#[repr(C)]
pub struct WorkPlanBidGroupUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentIds`: `ListWrapperString`.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::boxed::Box<crate::ListWrapperString>>,
    /// `workPlans`: `ListWrapperBidGroupWorkPlanRequest`.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperBidGroupWorkPlanRequest>,
    >,
    /// `planningGroupIds`: `ListWrapperString`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidGroupUpdate "WorkPlanBidGroupUpdate" 5 {
    (
        name: ::std::string::String = "name" 0 with_name,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
        agent_ids: ::std::boxed::Box<crate::ListWrapperString> = "agentIds" 0 with_agent_ids,
        work_plans: ::std::boxed::Box<crate::ListWrapperBidGroupWorkPlanRequest> = "workPlans" 0 with_work_plans,
        planning_group_ids: ::std::boxed::Box<crate::ListWrapperString> = "planningGroupIds" 0 with_planning_group_ids,
    )
});
