// @generated from the schema "ForecastAbandonRateResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ForecastAbandonRateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastAbandonRateResponse {
    /// `percent`: `integer (int32)`.
    pub percent: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastAbandonRateResponse "ForecastAbandonRateResponse" 1 {
    (
        percent: i32 = "percent" with_percent,
    )
});
