// @generated from the schema "TimeSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TimeSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeSlot {
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: Option<String>,
    /// `stopTime`: `string`.
    #[doc(alias = "stopTime")]
    pub stop_time: Option<String>,
    /// `day`: `integer (int32)`.
    pub day: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeSlot "TimeSlot" 3 {
    (
        start_time: String = "startTime" with_start_time,
        stop_time: String = "stopTime" with_stop_time,
        day: i32 = "day" with_day,
    )
});
