// @generated from the schema "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification"; changes made here are lost at the next generation

use crate::{
    WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate,
    WfmAgentScheduleUpdateTopicUserReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    /// `user`: `WfmAgentScheduleUpdateTopicUserReference`.
    pub user: Option<Box<WfmAgentScheduleUpdateTopicUserReference>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `updates`: `array of WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
    pub updates: Option<Vec<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification" 4 {
    (
        user: Box<WfmAgentScheduleUpdateTopicUserReference> = "user" with_user,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        updates: Vec<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate> = "updates" with_updates,
    )
});
