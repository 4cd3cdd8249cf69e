// @generated from the schema "WfmIntradayDataUpdateTopicIntradayScheduleData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: Option<i64>,
    /// `scheduledTimeSeconds`: `integer`.
    #[doc(alias = "scheduledTimeSeconds")]
    pub scheduled_time_seconds: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayScheduleData "WfmIntradayDataUpdateTopicIntradayScheduleData" 2 {
    (
        on_queue_time_seconds: i64 = "onQueueTimeSeconds" with_on_queue_time_seconds,
        scheduled_time_seconds: i64 = "scheduledTimeSeconds" with_scheduled_time_seconds,
    )
});
