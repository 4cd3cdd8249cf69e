// @generated from the schema "SchedulingNoForecastOptionsRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SchedulingNoForecastOptionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingNoForecastOptionsRequest {
    /// `shiftLength`: one of `Shortest`, `Median`, `Longest` and `Random`.
    #[doc(alias = "shiftLength")]
    pub shift_length: Option<Open<ShiftLength>>,
    /// `shiftStart`: one of `Earliest`, `Median`, `Latest` and `Random`.
    #[doc(alias = "shiftStart")]
    pub shift_start: Option<Open<ShiftStart>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingNoForecastOptionsRequest "SchedulingNoForecastOptionsRequest" 2 {
    (
        shift_length: Open<ShiftLength> = "shiftLength" with_shift_length,
        shift_start: Open<ShiftStart> = "shiftStart" with_shift_start,
    )
});

/// The property `shiftLength` of `SchedulingNoForecastOptionsRequest`. Known values: `Shortest`, `Median`, `Longest`, `Random`.
#[repr(u16)]
#[non_exhaustive]
pub enum ShiftLength {
    Shortest,
    Median,
    Longest,
    Random,
}

crate::runtime::values!(ShiftLength {
    Shortest = "Shortest",
    Median = "Median",
    Longest = "Longest",
    Random = "Random",
});

/// The property `shiftStart` of `SchedulingNoForecastOptionsRequest`. Known values: `Earliest`, `Median`, `Latest`, `Random`.
#[repr(u16)]
#[non_exhaustive]
pub enum ShiftStart {
    Earliest,
    Median,
    Latest,
    Random,
}

crate::runtime::values!(ShiftStart {
    Earliest = "Earliest",
    Median = "Median",
    Latest = "Latest",
    Random = "Random",
});
