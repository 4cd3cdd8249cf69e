// @generated from the schema "FixedAvailability"; changes made here are lost at the next generation

use crate::{AvailabilityRange, RequiredLocalDateRange};
use crate::runtime::{Extra, Open};

/// The schema `FixedAvailability`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FixedAvailability {
    /// `availabilityRange`: `AvailabilityRange`.
    #[doc(alias = "availabilityRange")]
    pub availability_range: Option<Box<AvailabilityRange>>,
    /// `dateRange`: `RequiredLocalDateRange`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<RequiredLocalDateRange>>,
    /// `daysOfWeek`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: Option<Vec<Open<DaysOfWeek>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FixedAvailability "FixedAvailability" 3 {
    (
        availability_range: Box<AvailabilityRange> = "availabilityRange" with_availability_range,
        date_range: Box<RequiredLocalDateRange> = "dateRange" with_date_range,
        days_of_week: Vec<Open<DaysOfWeek>> = "daysOfWeek" with_days_of_week,
    )
});

/// The property `daysOfWeek` of `FixedAvailability`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum DaysOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(DaysOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
