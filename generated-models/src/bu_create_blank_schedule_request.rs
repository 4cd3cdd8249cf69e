// @generated from the schema "BuCreateBlankScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuCreateBlankScheduleRequest`.
#[repr(C)]
pub struct BuCreateBlankScheduleRequest {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuCreateBlankScheduleRequest "BuCreateBlankScheduleRequest" 3 {
    (
        description: ::std::string::String = "description" 1 with_description,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        week_count: i32 = "weekCount" 1 with_week_count,
    )
});
