// @generated from the schema "ForecastAbandonRateResponse"; changes made here are lost at the next generation

/// The schema `ForecastAbandonRateResponse`.
pub struct ForecastAbandonRateResponse {
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastAbandonRateResponse {
    const EMPTY: Self = Self {
        percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastAbandonRateResponse = &<ForecastAbandonRateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastAbandonRateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("percent", "percent", 0)],
        fields: &[&E.percent],
    }
};

crate::runtime::model!(ForecastAbandonRateResponse);

crate::runtime::setters!(ForecastAbandonRateResponse {
    with_percent: percent: i32,
});
