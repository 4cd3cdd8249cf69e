// @generated from the schema "DailyPossibleShift"; changes made here are lost at the next generation

/// The schema `DailyPossibleShift`.
#[repr(C)]
pub struct DailyPossibleShift {
    /// `dayOfWeek`: `string`.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: ::std::option::Option<crate::runtime::Open<DayOfWeek>>,
    /// `earliestShiftStartMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestShiftStartMinutesFromMidnight")]
    pub earliest_shift_start_minutes_from_midnight: ::std::option::Option<i32>,
    /// `required`: `boolean`.
    pub required: ::std::option::Option<bool>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: ::std::option::Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: ::std::option::Option<i32>,
    /// `intervalScheduleProbabilities`: `array of integer (int32)`.
    #[doc(alias = "intervalScheduleProbabilities")]
    pub interval_schedule_probabilities: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DailyPossibleShift "DailyPossibleShift" 6 {
    (
        day_of_week: crate::runtime::Open<DayOfWeek> = "dayOfWeek" 0 with_day_of_week,
        earliest_shift_start_minutes_from_midnight: i32 = "earliestShiftStartMinutesFromMidnight" 0 with_earliest_shift_start_minutes_from_midnight,
        required: bool = "required" 0 with_required,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" 0 with_minimum_paid_time_minutes,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" 0 with_maximum_paid_time_minutes,
        interval_schedule_probabilities: ::std::vec::Vec<i32> = "intervalScheduleProbabilities" 0 with_interval_schedule_probabilities,
    )
});

/// The property `dayOfWeek` of `DailyPossibleShift`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[non_exhaustive]
pub enum DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::known!(DayOfWeek);

impl crate::runtime::Enum for DayOfWeek {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
