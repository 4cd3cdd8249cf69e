// @generated from the schema "WorkPlanBidGroupSummary"; changes made here are lost at the next generation

/// The schema `WorkPlanBidGroupSummary`.
#[repr(C)]
pub struct WorkPlanBidGroupSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agentCount`: `integer (int32)`, required.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `workPlanCount`: `integer (int32)`, required.
    #[doc(alias = "workPlanCount")]
    pub work_plan_count: ::std::option::Option<i32>,
    /// `planningGroupCount`: `integer (int32)`, required.
    #[doc(alias = "planningGroupCount")]
    pub planning_group_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidGroupSummary "WorkPlanBidGroupSummary" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
        agent_count: i32 = "agentCount" 1 with_agent_count,
        work_plan_count: i32 = "workPlanCount" 1 with_work_plan_count,
        planning_group_count: i32 = "planningGroupCount" 1 with_planning_group_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
