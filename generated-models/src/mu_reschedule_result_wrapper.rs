// @generated from the schema "MuRescheduleResultWrapper"; changes made here are lost at the next generation

/// The schema `MuRescheduleResultWrapper`.
#[repr(C)]
pub struct MuRescheduleResultWrapper {
    /// `agentSchedules`: `array of BuAgentScheduleRescheduleResponse`.
    #[doc(alias = "agentSchedules")]
    pub agent_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleRescheduleResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MuRescheduleResultWrapper "MuRescheduleResultWrapper" 1 {
    (
        agent_schedules: ::std::vec::Vec<crate::BuAgentScheduleRescheduleResponse> = "agentSchedules" 0 with_agent_schedules,
    )
});
