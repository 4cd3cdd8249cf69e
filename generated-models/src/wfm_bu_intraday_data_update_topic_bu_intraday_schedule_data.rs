// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayScheduleData "WfmBuIntradayDataUpdateTopicBuIntradayScheduleData" 1 {
    (
        on_queue_time_seconds: i64 = "onQueueTimeSeconds" 0 with_on_queue_time_seconds,
    )
});
