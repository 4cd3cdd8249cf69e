// @generated from the schema "AlternativeShiftAgentScheduledShift"; changes made here are lost at the next generation

/// The schema `AlternativeShiftAgentScheduledShift`.
#[repr(C)]
pub struct AlternativeShiftAgentScheduledShift {
    /// `dayIndex`: `integer (int32)`, required.
    #[doc(alias = "dayIndex")]
    pub day_index: ::std::option::Option<i32>,
    /// `referenceKey`: `string`, required.
    #[doc(alias = "referenceKey")]
    pub reference_key: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`, required.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleActivity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftAgentScheduledShift "AlternativeShiftAgentScheduledShift" 5 {
    (
        day_index: i32 = "dayIndex" 1 with_day_index,
        reference_key: ::std::string::String = "referenceKey" 1 with_reference_key,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        activities: ::std::vec::Vec<crate::BuAgentScheduleActivity> = "activities" 1 with_activities,
    )
});
