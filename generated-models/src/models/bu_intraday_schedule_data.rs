// @generated from the schema "BuIntradayScheduleData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuIntradayScheduleData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuIntradayScheduleData {
    /// `onQueueTimeSeconds`: `integer (int64)`.
    #[doc(alias = "onQueueTimeSeconds")]
    pub on_queue_time_seconds: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuIntradayScheduleData "BuIntradayScheduleData" 1 {
    (
        on_queue_time_seconds: i64 = "onQueueTimeSeconds" with_on_queue_time_seconds,
    )
});
