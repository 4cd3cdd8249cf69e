// @generated from the schema "WfmBuScheduleTopicBuManagementUnitScheduleSummary"; changes made here are lost at the next generation

use crate::{WfmBuScheduleTopicManagementUnit, WfmBuScheduleTopicUserReference};
use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    /// `managementUnit`: `WfmBuScheduleTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<WfmBuScheduleTopicManagementUnit>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `agents`: `array of WfmBuScheduleTopicUserReference`.
    pub agents: Option<Vec<WfmBuScheduleTopicUserReference>>,
    /// `agentCount`: `integer`.
    #[doc(alias = "agentCount")]
    pub agent_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuManagementUnitScheduleSummary "WfmBuScheduleTopicBuManagementUnitScheduleSummary" 5 {
    (
        management_unit: Box<WfmBuScheduleTopicManagementUnit> = "managementUnit" with_management_unit,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        agents: Vec<WfmBuScheduleTopicUserReference> = "agents" with_agents,
        agent_count: i64 = "agentCount" with_agent_count,
    )
});
