// @generated from the schema "EstimateAvailablePartialDayTimeOffRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `EstimateAvailablePartialDayTimeOffRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimateAvailablePartialDayTimeOffRequest {
    /// `date`: `string (date-time)`, required.
    pub date: Option<DateTime>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimateAvailablePartialDayTimeOffRequest "EstimateAvailablePartialDayTimeOffRequest" 2 {
    (
        date: DateTime = "date" with_date required,
        requested_duration_minutes: i32 = "requestedDurationMinutes" with_requested_duration_minutes,
    )
});
