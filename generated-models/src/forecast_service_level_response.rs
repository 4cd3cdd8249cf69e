// @generated from the schema "ForecastServiceLevelResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceLevelResponse`.
#[repr(C)]
pub struct ForecastServiceLevelResponse {
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastServiceLevelResponse "ForecastServiceLevelResponse" 2 {
    (
        percent: i32 = "percent" 0 with_percent,
        seconds: i32 = "seconds" 0 with_seconds,
    )
});
