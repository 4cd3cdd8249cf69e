// @generated from the schema "ForecastAverageSpeedOfAnswerResponse"; changes made here are lost at the next generation

/// The schema `ForecastAverageSpeedOfAnswerResponse`.
pub struct ForecastAverageSpeedOfAnswerResponse {
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastAverageSpeedOfAnswerResponse {
    const EMPTY: Self = Self {
        seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastAverageSpeedOfAnswerResponse = &<ForecastAverageSpeedOfAnswerResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastAverageSpeedOfAnswerResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("seconds", "seconds", 0)],
        fields: &[&E.seconds],
    }
};

crate::runtime::model!(ForecastAverageSpeedOfAnswerResponse);

crate::runtime::setters!(ForecastAverageSpeedOfAnswerResponse {
    with_seconds: seconds: i32,
});
