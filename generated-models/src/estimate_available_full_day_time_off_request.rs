// @generated from the schema "EstimateAvailableFullDayTimeOffRequest"; changes made here are lost at the next generation

/// The schema `EstimateAvailableFullDayTimeOffRequest`.
#[repr(C)]
pub struct EstimateAvailableFullDayTimeOffRequest {
    /// `date`: `string (date)`, required.
    pub date: ::std::option::Option<crate::runtime::Date>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimateAvailableFullDayTimeOffRequest "EstimateAvailableFullDayTimeOffRequest" 2 {
    (
        date: crate::runtime::Date = "date" 1 with_date,
        requested_duration_minutes: i32 = "requestedDurationMinutes" 0 with_requested_duration_minutes,
    )
});
