// @generated from the schema "BuManagementUnitScheduleSummary"; changes made here are lost at the next generation

/// The schema `BuManagementUnitScheduleSummary`.
#[repr(C)]
pub struct BuManagementUnitScheduleSummary {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agents`: `array of UserReference`.
    pub agents: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuManagementUnitScheduleSummary "BuManagementUnitScheduleSummary" 5 {
    (
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        agent_count: i32 = "agentCount" 0 with_agent_count,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        agents: ::std::vec::Vec<crate::UserReference> = "agents" 0 with_agents,
    )
});
