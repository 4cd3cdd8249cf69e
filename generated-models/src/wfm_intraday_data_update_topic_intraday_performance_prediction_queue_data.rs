// @generated from the schema "WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
pub struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: ::std::option::Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: ::std::option::Option<f64>,
    /// `numberOfInteractions`: `number (double)`.
    #[doc(alias = "numberOfInteractions")]
    pub number_of_interactions: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    const EMPTY: Self = Self {
        service_level_percent: ::std::option::Option::None,
        average_speed_of_answer_seconds: ::std::option::Option::None,
        number_of_interactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData = &<WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("serviceLevelPercent", "service_level_percent", 0),
            ("averageSpeedOfAnswerSeconds", "average_speed_of_answer_seconds", 0),
            ("numberOfInteractions", "number_of_interactions", 0),
        ],
        fields: &[
            &E.service_level_percent,
            &E.average_speed_of_answer_seconds,
            &E.number_of_interactions,
        ],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
    with_service_level_percent: service_level_percent: f64,
    with_average_speed_of_answer_seconds: average_speed_of_answer_seconds: f64,
    with_number_of_interactions: number_of_interactions: f64,
});
