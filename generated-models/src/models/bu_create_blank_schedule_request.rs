// @generated from the schema "BuCreateBlankScheduleRequest"; changes made here are lost at the next generation

use crate::BuShortTermForecastReference;
use crate::runtime::Extra;

/// The schema `BuCreateBlankScheduleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuCreateBlankScheduleRequest {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: Option<Box<BuShortTermForecastReference>>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuCreateBlankScheduleRequest "BuCreateBlankScheduleRequest" 3 {
    (
        description: String = "description" with_description required,
        short_term_forecast: Box<BuShortTermForecastReference> = "shortTermForecast" with_short_term_forecast,
        week_count: i32 = "weekCount" with_week_count required,
    )
});
