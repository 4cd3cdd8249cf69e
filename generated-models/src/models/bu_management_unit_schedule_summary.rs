// @generated from the schema "BuManagementUnitScheduleSummary"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, UserReference};
use crate::runtime::{DateTime, Extra};

/// The schema `BuManagementUnitScheduleSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuManagementUnitScheduleSummary {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: Option<i32>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `agents`: `array of UserReference`.
    pub agents: Option<Vec<UserReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuManagementUnitScheduleSummary "BuManagementUnitScheduleSummary" 5 {
    (
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        agent_count: i32 = "agentCount" with_agent_count,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        agents: Vec<UserReference> = "agents" with_agents,
    )
});
