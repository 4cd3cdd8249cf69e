// @generated from the schema "BuAgentScheduleHistoryResponse"; changes made here are lost at the next generation

use crate::{
    BuAgentScheduleHistoryChange, BuAgentScheduleHistoryDroppedChange,
    BuScheduleReference,
};
use crate::runtime::Extra;

/// The schema `BuAgentScheduleHistoryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleHistoryResponse {
    /// `priorPublishedSchedules`: `array of BuScheduleReference`.
    #[doc(alias = "priorPublishedSchedules")]
    pub prior_published_schedules: Option<Vec<BuScheduleReference>>,
    /// `basePublishedSchedule`: `BuAgentScheduleHistoryChange`.
    #[doc(alias = "basePublishedSchedule")]
    pub base_published_schedule: Option<Box<BuAgentScheduleHistoryChange>>,
    /// `droppedChanges`: `array of BuAgentScheduleHistoryDroppedChange`.
    #[doc(alias = "droppedChanges")]
    pub dropped_changes: Option<Vec<BuAgentScheduleHistoryDroppedChange>>,
    /// `changes`: `array of BuAgentScheduleHistoryChange`.
    pub changes: Option<Vec<BuAgentScheduleHistoryChange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryResponse "BuAgentScheduleHistoryResponse" 4 {
    (
        prior_published_schedules: Vec<BuScheduleReference> = "priorPublishedSchedules" with_prior_published_schedules,
        base_published_schedule: Box<BuAgentScheduleHistoryChange> = "basePublishedSchedule" with_base_published_schedule,
        dropped_changes: Vec<BuAgentScheduleHistoryDroppedChange> = "droppedChanges" with_dropped_changes,
        changes: Vec<BuAgentScheduleHistoryChange> = "changes" with_changes,
    )
});
