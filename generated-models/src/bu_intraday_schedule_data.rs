// @generated from the schema "BuIntradayScheduleData"; changes made here are lost at the next generation

/// The schema `BuIntradayScheduleData`.
#[repr(C)]
pub struct BuIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer (int64)`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuIntradayScheduleData "BuIntradayScheduleData" 1 {
    (
        on_queue_time_seconds: i64 = "onQueueTimeSeconds" 0 with_on_queue_time_seconds,
    )
});
