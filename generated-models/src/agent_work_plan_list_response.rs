// @generated from the schema "AgentWorkPlanListResponse"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanListResponse`.
#[repr(C)]
pub struct AgentWorkPlanListResponse {
    /// `entities`: `array of AgentWorkPlan`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlan>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanListResponse "AgentWorkPlanListResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::AgentWorkPlan> = "entities" 0 with_entities,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
    )
});
