// @generated from the schema "BuGenerateScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuGenerateScheduleRequest`.
#[repr(C)]
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

crate::runtime::model!(BuGenerateScheduleRequest "BuGenerateScheduleRequest" 4 {
    (
        description: ::std::string::String = "description" 1 with_description,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        week_count: i32 = "weekCount" 1 with_week_count,
        options: ::std::boxed::Box<crate::SchedulingOptionsRequest> = "options" 0 with_options,
    )
});
