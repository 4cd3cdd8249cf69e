// @generated from the schema "WorkdayPointsTrend"; changes made here are lost at the next generation

/// The schema `WorkdayPointsTrend`.
#[repr(C)]
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

crate::runtime::model!(WorkdayPointsTrend "WorkdayPointsTrend" 6 {
    (
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 2 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        day_of_week: crate::runtime::Open<DayOfWeek> = "dayOfWeek" 2 with_day_of_week,
        average_points: f64 = "averagePoints" 2 with_average_points,
        trend: ::std::vec::Vec<crate::WorkdayPointsTrendItem> = "trend" 2 with_trend,
    )
});

/// The property `dayOfWeek` of `WorkdayPointsTrend`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
