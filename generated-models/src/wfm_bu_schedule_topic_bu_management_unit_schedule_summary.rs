// @generated from the schema "WfmBuScheduleTopicBuManagementUnitScheduleSummary"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
#[repr(C)]
pub struct WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    /// `managementUnit`: `WfmBuScheduleTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicManagementUnit>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agents`: `array of WfmBuScheduleTopicUserReference`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuScheduleTopicUserReference>,
    >,
    /// `agentCount`: `integer`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuManagementUnitScheduleSummary "WfmBuScheduleTopicBuManagementUnitScheduleSummary" 5 {
    (
        management_unit: ::std::boxed::Box<crate::WfmBuScheduleTopicManagementUnit> = "managementUnit" 0 with_management_unit,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        agents: ::std::vec::Vec<crate::WfmBuScheduleTopicUserReference> = "agents" 0 with_agents,
        agent_count: i64 = "agentCount" 0 with_agent_count,
    )
});
