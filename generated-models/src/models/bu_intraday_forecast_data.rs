// @generated from the schema "BuIntradayForecastData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuIntradayForecastData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: Option<f64>,
    /// `averageHandleTimeSeconds`: `number (double)`.
    #[doc(alias = "averageHandleTimeSeconds")]
    pub average_handle_time_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuIntradayForecastData "BuIntradayForecastData" 2 {
    (
        offered: f64 = "offered" with_offered,
        average_handle_time_seconds: f64 = "averageHandleTimeSeconds" with_average_handle_time_seconds,
    )
});
