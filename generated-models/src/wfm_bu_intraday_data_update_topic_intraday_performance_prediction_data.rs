// @generated from the schema "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData`.
pub struct WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
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

impl crate::runtime::Model
for WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    const EMPTY: Self = Self {
        service_level_percent: ::std::option::Option::None,
        average_speed_of_answer_seconds: ::std::option::Option::None,
        occupancy_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData = &<WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData",
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

crate::runtime::model!(WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData {
    with_service_level_percent: service_level_percent: f64,
    with_average_speed_of_answer_seconds: average_speed_of_answer_seconds: f64,
    with_occupancy_percent: occupancy_percent: f64,
});
