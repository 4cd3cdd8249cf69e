// @generated from the schema "DailyPossibleShift"; changes made here are lost at the next generation

/// The schema `DailyPossibleShift`.
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

impl crate::runtime::Model for DailyPossibleShift {
    const EMPTY: Self = Self {
        day_of_week: ::std::option::Option::None,
        earliest_shift_start_minutes_from_midnight: ::std::option::Option::None,
        required: ::std::option::Option::None,
        minimum_paid_time_minutes: ::std::option::Option::None,
        maximum_paid_time_minutes: ::std::option::Option::None,
        interval_schedule_probabilities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DailyPossibleShift = &<DailyPossibleShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DailyPossibleShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dayOfWeek", "day_of_week", 0),
            (
                "earliestShiftStartMinutesFromMidnight",
                "earliest_shift_start_minutes_from_midnight",
                0,
            ),
            ("required", "required", 0),
            ("minimumPaidTimeMinutes", "minimum_paid_time_minutes", 0),
            ("maximumPaidTimeMinutes", "maximum_paid_time_minutes", 0),
            ("intervalScheduleProbabilities", "interval_schedule_probabilities", 0),
        ],
        fields: &[
            &E.day_of_week,
            &E.earliest_shift_start_minutes_from_midnight,
            &E.required,
            &E.minimum_paid_time_minutes,
            &E.maximum_paid_time_minutes,
            &E.interval_schedule_probabilities,
        ],
    }
};

crate::runtime::model!(DailyPossibleShift);

crate::runtime::setters!(DailyPossibleShift {
    with_day_of_week: day_of_week: crate::runtime::Open<DayOfWeek>,
    with_earliest_shift_start_minutes_from_midnight: earliest_shift_start_minutes_from_midnight: i32,
    with_required: required: bool,
    with_minimum_paid_time_minutes: minimum_paid_time_minutes: i32,
    with_maximum_paid_time_minutes: maximum_paid_time_minutes: i32,
    with_interval_schedule_probabilities: interval_schedule_probabilities: ::std::vec::Vec<i32>,
});

/// The property `dayOfWeek` of `DailyPossibleShift`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
