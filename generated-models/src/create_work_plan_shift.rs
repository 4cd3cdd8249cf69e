// @generated from the schema "CreateWorkPlanShift"; changes made here are lost at the next generation

/// The schema `CreateWorkPlanShift`.
pub struct CreateWorkPlanShift {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `days`: `SetWrapperDayOfWeek`.
    pub days: ::std::option::Option<::std::boxed::Box<crate::SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainStopTime`: `boolean`.
    #[doc(alias = "constrainStopTime")]
    pub constrain_stop_time: ::std::option::Option<bool>,
    /// `constrainLatestStopTime`: `boolean`.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: ::std::option::Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainEarliestStopTime`: `boolean`.
    #[doc(alias = "constrainEarliestStopTime")]
    pub constrain_earliest_stop_time: ::std::option::Option<bool>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `startIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startIncrementMinutes")]
    pub start_increment_minutes: ::std::option::Option<i32>,
    /// `flexiblePaidTime`: `boolean`.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: ::std::option::Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: ::std::option::Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: ::std::option::Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: ::std::option::Option<i32>,
    /// `constrainContiguousWorkTime`: `boolean`.
    #[doc(alias = "constrainContiguousWorkTime")]
    pub constrain_contiguous_work_time: ::std::option::Option<bool>,
    /// `minimumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumContiguousWorkTimeMinutes")]
    pub minimum_contiguous_work_time_minutes: ::std::option::Option<i32>,
    /// `maximumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumContiguousWorkTimeMinutes")]
    pub maximum_contiguous_work_time_minutes: ::std::option::Option<i32>,
    /// `constrainDayOff`: `boolean`.
    #[doc(alias = "constrainDayOff")]
    pub constrain_day_off: ::std::option::Option<bool>,
    /// `dayOffRule`: `string`.
    #[doc(alias = "dayOffRule")]
    pub day_off_rule: ::std::option::Option<crate::runtime::Open<DayOffRule>>,
    /// `activities`: `array of CreateWorkPlanActivity`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::CreateWorkPlanActivity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateWorkPlanShift {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        days: ::std::option::Option::None,
        flexible_start_time: ::std::option::Option::None,
        exact_start_time_minutes_from_midnight: ::std::option::Option::None,
        earliest_start_time_minutes_from_midnight: ::std::option::Option::None,
        latest_start_time_minutes_from_midnight: ::std::option::Option::None,
        constrain_stop_time: ::std::option::Option::None,
        constrain_latest_stop_time: ::std::option::Option::None,
        latest_stop_time_minutes_from_midnight: ::std::option::Option::None,
        constrain_earliest_stop_time: ::std::option::Option::None,
        earliest_stop_time_minutes_from_midnight: ::std::option::Option::None,
        start_increment_minutes: ::std::option::Option::None,
        flexible_paid_time: ::std::option::Option::None,
        exact_paid_time_minutes: ::std::option::Option::None,
        minimum_paid_time_minutes: ::std::option::Option::None,
        maximum_paid_time_minutes: ::std::option::Option::None,
        constrain_contiguous_work_time: ::std::option::Option::None,
        minimum_contiguous_work_time_minutes: ::std::option::Option::None,
        maximum_contiguous_work_time_minutes: ::std::option::Option::None,
        constrain_day_off: ::std::option::Option::None,
        day_off_rule: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWorkPlanShift = &<CreateWorkPlanShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWorkPlanShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("days", "days", 0),
            ("flexibleStartTime", "flexible_start_time", 0),
            (
                "exactStartTimeMinutesFromMidnight",
                "exact_start_time_minutes_from_midnight",
                0,
            ),
            (
                "earliestStartTimeMinutesFromMidnight",
                "earliest_start_time_minutes_from_midnight",
                0,
            ),
            (
                "latestStartTimeMinutesFromMidnight",
                "latest_start_time_minutes_from_midnight",
                0,
            ),
            ("constrainStopTime", "constrain_stop_time", 0),
            ("constrainLatestStopTime", "constrain_latest_stop_time", 0),
            (
                "latestStopTimeMinutesFromMidnight",
                "latest_stop_time_minutes_from_midnight",
                0,
            ),
            ("constrainEarliestStopTime", "constrain_earliest_stop_time", 0),
            (
                "earliestStopTimeMinutesFromMidnight",
                "earliest_stop_time_minutes_from_midnight",
                0,
            ),
            ("startIncrementMinutes", "start_increment_minutes", 0),
            ("flexiblePaidTime", "flexible_paid_time", 0),
            ("exactPaidTimeMinutes", "exact_paid_time_minutes", 0),
            ("minimumPaidTimeMinutes", "minimum_paid_time_minutes", 0),
            ("maximumPaidTimeMinutes", "maximum_paid_time_minutes", 0),
            ("constrainContiguousWorkTime", "constrain_contiguous_work_time", 0),
            (
                "minimumContiguousWorkTimeMinutes",
                "minimum_contiguous_work_time_minutes",
                0,
            ),
            (
                "maximumContiguousWorkTimeMinutes",
                "maximum_contiguous_work_time_minutes",
                0,
            ),
            ("constrainDayOff", "constrain_day_off", 0),
            ("dayOffRule", "day_off_rule", 0),
            ("activities", "activities", 0),
        ],
        fields: &[
            &E.name,
            &E.days,
            &E.flexible_start_time,
            &E.exact_start_time_minutes_from_midnight,
            &E.earliest_start_time_minutes_from_midnight,
            &E.latest_start_time_minutes_from_midnight,
            &E.constrain_stop_time,
            &E.constrain_latest_stop_time,
            &E.latest_stop_time_minutes_from_midnight,
            &E.constrain_earliest_stop_time,
            &E.earliest_stop_time_minutes_from_midnight,
            &E.start_increment_minutes,
            &E.flexible_paid_time,
            &E.exact_paid_time_minutes,
            &E.minimum_paid_time_minutes,
            &E.maximum_paid_time_minutes,
            &E.constrain_contiguous_work_time,
            &E.minimum_contiguous_work_time_minutes,
            &E.maximum_contiguous_work_time_minutes,
            &E.constrain_day_off,
            &E.day_off_rule,
            &E.activities,
        ],
    }
};

crate::runtime::model!(CreateWorkPlanShift);

crate::runtime::setters!(CreateWorkPlanShift {
    with_name: name: ::std::string::String,
    with_days: days: ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    with_flexible_start_time: flexible_start_time: bool,
    with_exact_start_time_minutes_from_midnight: exact_start_time_minutes_from_midnight: i32,
    with_earliest_start_time_minutes_from_midnight: earliest_start_time_minutes_from_midnight: i32,
    with_latest_start_time_minutes_from_midnight: latest_start_time_minutes_from_midnight: i32,
    with_constrain_stop_time: constrain_stop_time: bool,
    with_constrain_latest_stop_time: constrain_latest_stop_time: bool,
    with_latest_stop_time_minutes_from_midnight: latest_stop_time_minutes_from_midnight: i32,
    with_constrain_earliest_stop_time: constrain_earliest_stop_time: bool,
    with_earliest_stop_time_minutes_from_midnight: earliest_stop_time_minutes_from_midnight: i32,
    with_start_increment_minutes: start_increment_minutes: i32,
    with_flexible_paid_time: flexible_paid_time: bool,
    with_exact_paid_time_minutes: exact_paid_time_minutes: i32,
    with_minimum_paid_time_minutes: minimum_paid_time_minutes: i32,
    with_maximum_paid_time_minutes: maximum_paid_time_minutes: i32,
    with_constrain_contiguous_work_time: constrain_contiguous_work_time: bool,
    with_minimum_contiguous_work_time_minutes: minimum_contiguous_work_time_minutes: i32,
    with_maximum_contiguous_work_time_minutes: maximum_contiguous_work_time_minutes: i32,
    with_constrain_day_off: constrain_day_off: bool,
    with_day_off_rule: day_off_rule: crate::runtime::Open<DayOffRule>,
    with_activities: activities: ::std::vec::Vec<crate::CreateWorkPlanActivity>,
});

/// The property `dayOffRule` of `CreateWorkPlanShift`. Known values: `NextDayOff`, `PreviousDayOff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DayOffRule {
    NextDayOff,
    PreviousDayOff,
}

impl crate::runtime::Enum for DayOffRule {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NextDayOff, "NextDayOff"),
        (Self::PreviousDayOff, "PreviousDayOff"),
    ];
}
