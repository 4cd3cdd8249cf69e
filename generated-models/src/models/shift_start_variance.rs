// @generated from the schema "ShiftStartVariance"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ShiftStartVariance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftStartVariance {
    /// `applicableDays`: array of one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more, required.
    #[doc(alias = "applicableDays")]
    pub applicable_days: Option<Vec<Open<ApplicableDays>>>,
    /// `maxShiftStartVarianceMinutes`: `integer (int32)`, required.
    #[doc(alias = "maxShiftStartVarianceMinutes")]
    pub max_shift_start_variance_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftStartVariance "ShiftStartVariance" 2 {
    (
        applicable_days: Vec<Open<ApplicableDays>> = "applicableDays" with_applicable_days required,
        max_shift_start_variance_minutes: i32 = "maxShiftStartVarianceMinutes" with_max_shift_start_variance_minutes required,
    )
});

/// The property `applicableDays` of `ShiftStartVariance`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum ApplicableDays {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(ApplicableDays {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
