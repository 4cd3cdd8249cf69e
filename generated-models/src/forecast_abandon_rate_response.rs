// @generated from the schema "ForecastAbandonRateResponse"; changes made here are lost at the next generation

/// The schema `ForecastAbandonRateResponse`.
#[repr(C)]
pub struct ForecastAbandonRateResponse {
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastAbandonRateResponse "ForecastAbandonRateResponse" 1 {
    (
        percent: i32 = "percent" 0 with_percent,
    )
});
