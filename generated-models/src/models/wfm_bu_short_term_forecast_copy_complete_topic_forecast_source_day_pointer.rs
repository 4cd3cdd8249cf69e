// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer {
    /// `dayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 4 more.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: Option<Open<DayOfWeek>>,
    /// `weight`: `integer`.
    pub weight: Option<i64>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `dataKey`: `string`.
    #[doc(alias = "dataKey")]
    pub data_key: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer "WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer" 5 {
    (
        day_of_week: Open<DayOfWeek> = "dayOfWeek" with_day_of_week,
        weight: i64 = "weight" with_weight,
        date: String = "date" with_date,
        file_name: String = "fileName" with_file_name,
        data_key: String = "dataKey" with_data_key,
    )
});

/// The property `dayOfWeek` of `WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `EighthDay`.
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
    EighthDay,
}

crate::runtime::values!(DayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
    EighthDay = "EighthDay",
});
