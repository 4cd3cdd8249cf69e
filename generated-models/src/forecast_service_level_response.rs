// @generated from the schema "ForecastServiceLevelResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceLevelResponse`.
pub struct ForecastServiceLevelResponse {
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastServiceLevelResponse {
    const EMPTY: Self = Self {
        percent: ::std::option::Option::None,
        seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastServiceLevelResponse = &<ForecastServiceLevelResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastServiceLevelResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("percent", "percent", 0), ("seconds", "seconds", 0)],
        fields: &[&E.percent, &E.seconds],
    }
};

crate::runtime::model!(ForecastServiceLevelResponse);

crate::runtime::setters!(ForecastServiceLevelResponse {
    with_percent: percent: i32,
    with_seconds: seconds: i32,
});
