// @generated from the schema "BuGenerateScheduleRequest"; changes made here are lost at the next generation

use crate::{BuShortTermForecastReference, SchedulingOptionsRequest};
use crate::runtime::Extra;

/// The schema `BuGenerateScheduleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuGenerateScheduleRequest {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `options`: `SchedulingOptionsRequest`.
    pub options: Option<Box<SchedulingOptionsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuGenerateScheduleRequest "BuGenerateScheduleRequest" 4 {
    (
        description: String = "description" with_description required,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        week_count: i32 = "weekCount" with_week_count required,
        options: Box<SchedulingOptionsRequest> = "options" with_options,
    )
});
