// @generated from the schema "SchedulingNoForecastOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingNoForecastOptionsRequest`.
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

impl crate::runtime::Model for SchedulingNoForecastOptionsRequest {
    const EMPTY: Self = Self {
        shift_length: ::std::option::Option::None,
        shift_start: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingNoForecastOptionsRequest = &<SchedulingNoForecastOptionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingNoForecastOptionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("shiftLength", "shift_length", 0),
            ("shiftStart", "shift_start", 0),
        ],
        fields: &[&E.shift_length, &E.shift_start],
    }
};

crate::runtime::model!(SchedulingNoForecastOptionsRequest);

crate::runtime::setters!(SchedulingNoForecastOptionsRequest {
    with_shift_length: shift_length: crate::runtime::Open<ShiftLength>,
    with_shift_start: shift_start: crate::runtime::Open<ShiftStart>,
});

/// The property `shiftLength` of `SchedulingNoForecastOptionsRequest`. Known values: `Shortest`, `Median`, `Longest`, `Random`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShiftLength {
    Shortest,
    Median,
    Longest,
    Random,
}

impl crate::runtime::Enum for ShiftLength {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Shortest, "Shortest"),
        (Self::Median, "Median"),
        (Self::Longest, "Longest"),
        (Self::Random, "Random"),
    ];
}

/// The property `shiftStart` of `SchedulingNoForecastOptionsRequest`. Known values: `Earliest`, `Median`, `Latest`, `Random`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShiftStart {
    Earliest,
    Median,
    Latest,
    Random,
}

impl crate::runtime::Enum for ShiftStart {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Earliest, "Earliest"),
        (Self::Median, "Median"),
        (Self::Latest, "Latest"),
        (Self::Random, "Random"),
    ];
}
