// @generated from the schema "WorkdayPointsTrend"; changes made here are lost at the next generation

use crate::{UserReference, WorkdayPointsTrendItem};
use crate::runtime::{Date, Extra, Open};

/// The schema `WorkdayPointsTrend`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayPointsTrend {
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `dayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more, read-only.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: Option<Open<DayOfWeek>>,
    /// `averagePoints`: `number (double)`, read-only.
    #[doc(alias = "averagePoints")]
    pub average_points: Option<f64>,
    /// `trend`: `array of WorkdayPointsTrendItem`, read-only.
    pub trend: Option<Vec<WorkdayPointsTrendItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayPointsTrend "WorkdayPointsTrend" 6 {
    (
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday read_only,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday read_only,
        user: Box<UserReference> = "user" with_user read_only,
        day_of_week: Open<DayOfWeek> = "dayOfWeek" with_day_of_week read_only,
        average_points: f64 = "averagePoints" with_average_points read_only,
        trend: Vec<WorkdayPointsTrendItem> = "trend" with_trend read_only,
    )
});

/// The property `dayOfWeek` of `WorkdayPointsTrend`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
