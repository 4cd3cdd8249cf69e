// @generated from the schema "DailyPossibleShift"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DailyPossibleShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DailyPossibleShift {
    /// `dayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: Option<Open<DayOfWeek>>,
    /// `earliestShiftStartMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestShiftStartMinutesFromMidnight")]
    pub earliest_shift_start_minutes_from_midnight: Option<i32>,
    /// `required`: `boolean`.
    pub required: Option<bool>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: Option<i32>,
    /// `intervalScheduleProbabilities`: `array of integer (int32)`.
    #[doc(alias = "intervalScheduleProbabilities")]
    pub interval_schedule_probabilities: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DailyPossibleShift "DailyPossibleShift" 6 {
    (
        day_of_week: Open<DayOfWeek> = "dayOfWeek" with_day_of_week,
        earliest_shift_start_minutes_from_midnight: i32 = "earliestShiftStartMinutesFromMidnight" with_earliest_shift_start_minutes_from_midnight,
        required: bool = "required" with_required,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" with_minimum_paid_time_minutes,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" with_maximum_paid_time_minutes,
        interval_schedule_probabilities: Vec<i32> = "intervalScheduleProbabilities" with_interval_schedule_probabilities,
    )
});

/// The property `dayOfWeek` of `DailyPossibleShift`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
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

crate::runtime::values!(DayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
