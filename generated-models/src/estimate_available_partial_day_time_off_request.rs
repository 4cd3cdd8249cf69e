// @generated from the schema "EstimateAvailablePartialDayTimeOffRequest"; changes made here are lost at the next generation

/// The schema `EstimateAvailablePartialDayTimeOffRequest`.
#[repr(C)]
pub struct EstimateAvailablePartialDayTimeOffRequest {
    /// `date`: `string (date-time)`, required.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimateAvailablePartialDayTimeOffRequest "EstimateAvailablePartialDayTimeOffRequest" 2 {
    (
        date: crate::runtime::DateTime = "date" 1 with_date,
        requested_duration_minutes: i32 = "requestedDurationMinutes" 0 with_requested_duration_minutes,
    )
});
