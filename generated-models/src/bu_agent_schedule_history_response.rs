// @generated from the schema "BuAgentScheduleHistoryResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryResponse`.
#[repr(C)]
pub struct BuAgentScheduleHistoryResponse {
    /// `priorPublishedSchedules`: `array of BuScheduleReference`.
    #[doc(alias = "priorPublishedSchedules")]
    pub prior_published_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuScheduleReference>,
    >,
    /// `basePublishedSchedule`: `BuAgentScheduleHistoryChange`.
    #[doc(alias = "basePublishedSchedule")]
    pub base_published_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChange>,
    >,
    /// `droppedChanges`: `array of BuAgentScheduleHistoryDroppedChange`.
    #[doc(alias = "droppedChanges")]
    pub dropped_changes: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleHistoryDroppedChange>,
    >,
    /// `changes`: `array of BuAgentScheduleHistoryChange`.
    pub changes: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleHistoryChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryResponse "BuAgentScheduleHistoryResponse" 4 {
    (
        prior_published_schedules: ::std::vec::Vec<crate::BuScheduleReference> = "priorPublishedSchedules" 0 with_prior_published_schedules,
        base_published_schedule: ::std::boxed::Box<crate::BuAgentScheduleHistoryChange> = "basePublishedSchedule" 0 with_base_published_schedule,
        dropped_changes: ::std::vec::Vec<crate::BuAgentScheduleHistoryDroppedChange> = "droppedChanges" 0 with_dropped_changes,
        changes: ::std::vec::Vec<crate::BuAgentScheduleHistoryChange> = "changes" 0 with_changes,
    )
});
