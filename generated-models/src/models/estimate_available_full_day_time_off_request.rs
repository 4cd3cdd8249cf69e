// @generated from the schema "EstimateAvailableFullDayTimeOffRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `EstimateAvailableFullDayTimeOffRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimateAvailableFullDayTimeOffRequest {
    /// `date`: `string (date)`, required.
    pub date: Option<Date>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimateAvailableFullDayTimeOffRequest "EstimateAvailableFullDayTimeOffRequest" 2 {
    (
        date: Date = "date" with_date required,
        requested_duration_minutes: i32 = "requestedDurationMinutes" with_requested_duration_minutes,
    )
});
