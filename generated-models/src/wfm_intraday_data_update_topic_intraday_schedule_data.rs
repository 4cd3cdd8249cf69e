// @generated from the schema "WfmIntradayDataUpdateTopicIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// `scheduledTimeSeconds`: `integer`.
    #[doc(alias = "scheduledTimeSeconds")]
    pub scheduled_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayScheduleData "WfmIntradayDataUpdateTopicIntradayScheduleData" 2 {
    (
        on_queue_time_seconds: i64 = "onQueueTimeSeconds" 0 with_on_queue_time_seconds,
        scheduled_time_seconds: i64 = "scheduledTimeSeconds" 0 with_scheduled_time_seconds,
    )
});
