// @generated from the schema "ForecastAverageSpeedOfAnswerResponse"; changes made here are lost at the next generation

/// The schema `ForecastAverageSpeedOfAnswerResponse`.
#[repr(C)]
pub struct ForecastAverageSpeedOfAnswerResponse {
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastAverageSpeedOfAnswerResponse "ForecastAverageSpeedOfAnswerResponse" 1 {
    (
        seconds: i32 = "seconds" 0 with_seconds,
    )
});
