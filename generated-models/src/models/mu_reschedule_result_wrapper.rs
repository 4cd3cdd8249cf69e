// @generated from the schema "MuRescheduleResultWrapper"; changes made here are lost at the next generation

use crate::BuAgentScheduleRescheduleResponse;
use crate::runtime::Extra;

/// The schema `MuRescheduleResultWrapper`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MuRescheduleResultWrapper {
    /// `agentSchedules`: `array of BuAgentScheduleRescheduleResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: Option<Vec<BuAgentScheduleRescheduleResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MuRescheduleResultWrapper "MuRescheduleResultWrapper" 1 {
    (
        agent_schedules: Vec<BuAgentScheduleRescheduleResponse> = "agentSchedules" with_agent_schedules,
    )
});
