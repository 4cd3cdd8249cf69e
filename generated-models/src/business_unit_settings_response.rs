// @generated from the schema "BusinessUnitSettingsResponse"; changes made here are lost at the next generation

/// The schema `BusinessUnitSettingsResponse`.
pub struct BusinessUnitSettingsResponse {
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
    /// `scheduling`: `BuSchedulingSettingsResponse`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuSchedulingSettingsResponse>,
    >,
    /// `notifications`: `BuNotificationSettingsResponse`.
    pub notifications: ::std::option::Option<
        ::std::boxed::Box<crate::BuNotificationSettingsResponse>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BusinessUnitSettingsResponse {
    const EMPTY: Self = Self {
        start_day_of_week: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        short_term_forecasting: ::std::option::Option::None,
        scheduling: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BusinessUnitSettingsResponse = &<BusinessUnitSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BusinessUnitSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDayOfWeek", "start_day_of_week", 1),
            ("timeZone", "time_zone", 1),
            ("shortTermForecasting", "short_term_forecasting", 0),
            ("scheduling", "scheduling", 0),
            ("notifications", "notifications", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.start_day_of_week,
            &E.time_zone,
            &E.short_term_forecasting,
            &E.scheduling,
            &E.notifications,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(BusinessUnitSettingsResponse);

crate::runtime::setters!(BusinessUnitSettingsResponse {
    with_start_day_of_week: start_day_of_week: crate::runtime::Open<StartDayOfWeek>,
    with_time_zone: time_zone: ::std::string::String,
    with_short_term_forecasting: short_term_forecasting: ::std::boxed::Box<crate::BuShortTermForecastingSettings>,
    with_scheduling: scheduling: ::std::boxed::Box<crate::BuSchedulingSettingsResponse>,
    with_notifications: notifications: ::std::boxed::Box<crate::BuNotificationSettingsResponse>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `startDayOfWeek` of `BusinessUnitSettingsResponse`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
