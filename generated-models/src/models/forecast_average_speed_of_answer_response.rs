// @generated from the schema "ForecastAverageSpeedOfAnswerResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ForecastAverageSpeedOfAnswerResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastAverageSpeedOfAnswerResponse {
    /// `seconds`: `integer (int32)`.
    pub seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastAverageSpeedOfAnswerResponse "ForecastAverageSpeedOfAnswerResponse" 1 {
    (
        seconds: i32 = "seconds" with_seconds,
    )
});
