// @generated from the schema "WorkPlanBidGroup"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroup`.
#[repr(C)]
pub struct WorkPlanBidGroup {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agents`: `array of UserReference`, required.
    pub agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `workPlans`: `array of BidGroupWorkPlanResponse`, required.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<
        ::std::vec::Vec<crate::BidGroupWorkPlanResponse>,
    >,
    /// `planningGroups`: `array of PlanningGroupReference`, required.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidGroup "WorkPlanBidGroup" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
        agents: ::std::vec::Vec<crate::UserReference> = "agents" 1 with_agents,
        work_plans: ::std::vec::Vec<crate::BidGroupWorkPlanResponse> = "workPlans" 1 with_work_plans,
        planning_groups: ::std::vec::Vec<crate::PlanningGroupReference> = "planningGroups" 1 with_planning_groups,
    )
});
