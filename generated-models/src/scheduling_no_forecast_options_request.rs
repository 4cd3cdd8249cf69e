// @generated from the schema "SchedulingNoForecastOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingNoForecastOptionsRequest`.
#[repr(C)]
pub struct SchedulingNoForecastOptionsRequest {
    /// `shiftLength`: `string`.
    #[doc(alias = "shiftLength")]
    pub shift_length: ::std::option::Option<crate::runtime::Open<ShiftLength>>,
    /// `shiftStart`: `string`.
    #[doc(alias = "shiftStart")]
    pub shift_start: ::std::option::Option<crate::runtime::Open<ShiftStart>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingNoForecastOptionsRequest "SchedulingNoForecastOptionsRequest" 2 {
    (
        shift_length: crate::runtime::Open<ShiftLength> = "shiftLength" 0 with_shift_length,
        shift_start: crate::runtime::Open<ShiftStart> = "shiftStart" 0 with_shift_start,
    )
});

/// The property `shiftLength` of `SchedulingNoForecastOptionsRequest`. Known values: `Shortest`, `Median`, `Longest`, `Random`.
#[non_exhaustive]
pub enum ShiftLength {
    Shortest,
    Median,
    Longest,
    Random,
}

crate::runtime::known!(ShiftLength);

impl crate::runtime::Enum for ShiftLength {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Shortest, "Shortest"),
        (Self::Median, "Median"),
        (Self::Longest, "Longest"),
        (Self::Random, "Random"),
    ];
}

/// The property `shiftStart` of `SchedulingNoForecastOptionsRequest`. Known values: `Earliest`, `Median`, `Latest`, `Random`.
#[non_exhaustive]
pub enum ShiftStart {
    Earliest,
    Median,
    Latest,
    Random,
}

crate::runtime::known!(ShiftStart);

impl crate::runtime::Enum for ShiftStart {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Earliest, "Earliest"),
        (Self::Median, "Median"),
        (Self::Latest, "Latest"),
        (Self::Random, "Random"),
    ];
}
