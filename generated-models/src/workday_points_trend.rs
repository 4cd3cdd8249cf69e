// @generated from the schema "WorkdayPointsTrend"; changes made here are lost at the next generation

/// The schema `WorkdayPointsTrend`.
pub struct WorkdayPointsTrend {
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dayOfWeek`: `string`, read-only.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: ::std::option::Option<crate::runtime::Open<DayOfWeek>>,
    /// `averagePoints`: `number (double)`, read-only.
    #[doc(alias = "averagePoints")]
    pub average_points: ::std::option::Option<f64>,
    /// `trend`: `array of WorkdayPointsTrendItem`, read-only.
    pub trend: ::std::option::Option<::std::vec::Vec<crate::WorkdayPointsTrendItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayPointsTrend {
    const EMPTY: Self = Self {
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        user: ::std::option::Option::None,
        day_of_week: ::std::option::Option::None,
        average_points: ::std::option::Option::None,
        trend: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayPointsTrend = &<WorkdayPointsTrend as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayPointsTrend",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("user", "user", 2),
            ("dayOfWeek", "day_of_week", 2),
            ("averagePoints", "average_points", 2),
            ("trend", "trend", 2),
        ],
        fields: &[
            &E.date_start_workday,
            &E.date_end_workday,
            &E.user,
            &E.day_of_week,
            &E.average_points,
            &E.trend,
        ],
    }
};

crate::runtime::model!(WorkdayPointsTrend);

crate::runtime::setters!(WorkdayPointsTrend {
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_day_of_week: day_of_week: crate::runtime::Open<DayOfWeek>,
    with_average_points: average_points: f64,
    with_trend: trend: ::std::vec::Vec<crate::WorkdayPointsTrendItem>,
});

/// The property `dayOfWeek` of `WorkdayPointsTrend`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
