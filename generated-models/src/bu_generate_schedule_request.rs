// @generated from the schema "BuGenerateScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuGenerateScheduleRequest`.
pub struct BuGenerateScheduleRequest {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastReference>,
    >,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `options`: `SchedulingOptionsRequest`.
    pub options: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingOptionsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuGenerateScheduleRequest {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        options: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuGenerateScheduleRequest = &<BuGenerateScheduleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuGenerateScheduleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 1),
            ("shortTermForecast", "short_term_forecast", 0),
            ("weekCount", "week_count", 1),
            ("options", "options", 0),
        ],
        fields: &[&E.description, &E.short_term_forecast, &E.week_count, &E.options],
    }
};

crate::runtime::model!(BuGenerateScheduleRequest);

crate::runtime::setters!(BuGenerateScheduleRequest {
    with_description: description: ::std::string::String,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_week_count: week_count: i32,
    with_options: options: ::std::boxed::Box<crate::SchedulingOptionsRequest>,
});
