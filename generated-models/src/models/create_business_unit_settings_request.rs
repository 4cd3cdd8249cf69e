// @generated from the schema "CreateBusinessUnitSettingsRequest"; changes made here are lost at the next generation

use crate::{
    BuNotificationSettingsRequest, BuSchedulingSettingsRequest,
    BuShortTermForecastingSettings,
};
use crate::runtime::{Extra, Open};

/// The schema `CreateBusinessUnitSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateBusinessUnitSettingsRequest {
    /// `startDayOfWeek`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more, required.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: Option<Open<StartDayOfWeek>>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `shortTermForecasting`: `BuShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: Option<Box<BuShortTermForecastingSettings>>,
    /// `scheduling`: `BuSchedulingSettingsRequest`.
    pub scheduling: Option<Box<BuSchedulingSettingsRequest>>,
    /// `notifications`: `BuNotificationSettingsRequest`.
    pub notifications: Option<Box<BuNotificationSettingsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateBusinessUnitSettingsRequest "CreateBusinessUnitSettingsRequest" 5 {
    (
        start_day_of_week: Open<StartDayOfWeek> = "startDayOfWeek" with_start_day_of_week required,
        time_zone: String = "timeZone" with_time_zone required,
        short_term_forecasting: Box<BuShortTermForecastingSettings> = "shortTermForecasting" with_short_term_forecasting,
        scheduling: Box<BuSchedulingSettingsRequest> = "scheduling" with_scheduling,
        notifications: Box<BuNotificationSettingsRequest> = "notifications" with_notifications,
    )
});

/// The property `startDayOfWeek` of `CreateBusinessUnitSettingsRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartDayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(StartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
