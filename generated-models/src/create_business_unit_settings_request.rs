// @generated from the schema "CreateBusinessUnitSettingsRequest"; changes made here are lost at the next generation

/// The schema `CreateBusinessUnitSettingsRequest`.
#[repr(C)]
pub struct CreateBusinessUnitSettingsRequest {
    /// `startDayOfWeek`: `string`, required.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: ::std::option::Option<crate::runtime::Open<StartDayOfWeek>>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `shortTermForecasting`: `BuShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastingSettings>,
    >,
    /// `scheduling`: `BuSchedulingSettingsRequest`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuSchedulingSettingsRequest>,
    >,
    /// `notifications`: `BuNotificationSettingsRequest`.
    pub notifications: ::std::option::Option<
        ::std::boxed::Box<crate::BuNotificationSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateBusinessUnitSettingsRequest "CreateBusinessUnitSettingsRequest" 5 {
    (
        start_day_of_week: crate::runtime::Open<StartDayOfWeek> = "startDayOfWeek" 1 with_start_day_of_week,
        time_zone: ::std::string::String = "timeZone" 1 with_time_zone,
        short_term_forecasting: ::std::boxed::Box<crate::BuShortTermForecastingSettings> = "shortTermForecasting" 0 with_short_term_forecasting,
        scheduling: ::std::boxed::Box<crate::BuSchedulingSettingsRequest> = "scheduling" 0 with_scheduling,
        notifications: ::std::boxed::Box<crate::BuNotificationSettingsRequest> = "notifications" 0 with_notifications,
    )
});

/// The property `startDayOfWeek` of `CreateBusinessUnitSettingsRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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

crate::runtime::known!(StartDayOfWeek);

impl crate::runtime::Enum for StartDayOfWeek {
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
