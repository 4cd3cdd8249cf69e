// @generated from the schema "CreateBusinessUnitSettingsRequest"; changes made here are lost at the next generation

/// The schema `CreateBusinessUnitSettingsRequest`.
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

impl crate::runtime::Model for CreateBusinessUnitSettingsRequest {
    const EMPTY: Self = Self {
        start_day_of_week: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        short_term_forecasting: ::std::option::Option::None,
        scheduling: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateBusinessUnitSettingsRequest = &<CreateBusinessUnitSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateBusinessUnitSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDayOfWeek", "start_day_of_week", 1),
            ("timeZone", "time_zone", 1),
            ("shortTermForecasting", "short_term_forecasting", 0),
            ("scheduling", "scheduling", 0),
            ("notifications", "notifications", 0),
        ],
        fields: &[
            &E.start_day_of_week,
            &E.time_zone,
            &E.short_term_forecasting,
            &E.scheduling,
            &E.notifications,
        ],
    }
};

crate::runtime::model!(CreateBusinessUnitSettingsRequest);

crate::runtime::setters!(CreateBusinessUnitSettingsRequest {
    with_start_day_of_week: start_day_of_week: crate::runtime::Open<StartDayOfWeek>,
    with_time_zone: time_zone: ::std::string::String,
    with_short_term_forecasting: short_term_forecasting: ::std::boxed::Box<crate::BuShortTermForecastingSettings>,
    with_scheduling: scheduling: ::std::boxed::Box<crate::BuSchedulingSettingsRequest>,
    with_notifications: notifications: ::std::boxed::Box<crate::BuNotificationSettingsRequest>,
});

/// The property `startDayOfWeek` of `CreateBusinessUnitSettingsRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
