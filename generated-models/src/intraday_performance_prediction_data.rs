// @generated from the schema "IntradayPerformancePredictionData"; changes made here are lost at the next generation

/// The schema `IntradayPerformancePredictionData`.
pub struct IntradayPerformancePredictionData {
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: ::std::option::Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: ::std::option::Option<f64>,
    /// `occupancyPercent`: `number (double)`.
    #[doc(alias = "occupancyPercent")]
    pub occupancy_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntradayPerformancePredictionData {
    const EMPTY: Self = Self {
        service_level_percent: ::std::option::Option::None,
        average_speed_of_answer_seconds: ::std::option::Option::None,
        occupancy_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntradayPerformancePredictionData = &<IntradayPerformancePredictionData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntradayPerformancePredictionData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("serviceLevelPercent", "service_level_percent", 0),
            ("averageSpeedOfAnswerSeconds", "average_speed_of_answer_seconds", 0),
            ("occupancyPercent", "occupancy_percent", 0),
        ],
        fields: &[
            &E.service_level_percent,
            &E.average_speed_of_answer_seconds,
            &E.occupancy_percent,
        ],
    }
};

crate::runtime::model!(IntradayPerformancePredictionData);

crate::runtime::setters!(IntradayPerformancePredictionData {
    with_service_level_percent: service_level_percent: f64,
    with_average_speed_of_answer_seconds: average_speed_of_answer_seconds: f64,
    with_occupancy_percent: occupancy_percent: f64,
});
