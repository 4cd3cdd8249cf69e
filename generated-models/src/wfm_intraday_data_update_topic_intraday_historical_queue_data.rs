// @generated from the schema "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    /// `offered`: `integer`.
    pub offered: ::std::option::Option<i64>,
    /// `completed`: `integer`.
    pub completed: ::std::option::Option<i64>,
    /// `answered`: `integer`.
    pub answered: ::std::option::Option<i64>,
    /// `abandoned`: `integer`.
    pub abandoned: ::std::option::Option<i64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: ::std::option::Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: ::std::option::Option<f64>,
    /// `serviceLevelPercent`: `number (double)`.
    #[doc(alias = "serviceLevelPercent")]
    pub service_level_percent: ::std::option::Option<f64>,
    /// `averageSpeedOfAnswerSeconds`: `number (double)`.
    #[doc(alias = "averageSpeedOfAnswerSeconds")]
    pub average_speed_of_answer_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    const EMPTY: Self = Self {
        offered: ::std::option::Option::None,
        completed: ::std::option::Option::None,
        answered: ::std::option::Option::None,
        abandoned: ::std::option::Option::None,
        average_talk_time_seconds: ::std::option::Option::None,
        average_after_call_work_seconds: ::std::option::Option::None,
        service_level_percent: ::std::option::Option::None,
        average_speed_of_answer_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayHistoricalQueueData = &<WfmIntradayDataUpdateTopicIntradayHistoricalQueueData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayHistoricalQueueData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("offered", "offered", 0),
            ("completed", "completed", 0),
            ("answered", "answered", 0),
            ("abandoned", "abandoned", 0),
            ("averageTalkTimeSeconds", "average_talk_time_seconds", 0),
            ("averageAfterCallWorkSeconds", "average_after_call_work_seconds", 0),
            ("serviceLevelPercent", "service_level_percent", 0),
            ("averageSpeedOfAnswerSeconds", "average_speed_of_answer_seconds", 0),
        ],
        fields: &[
            &E.offered,
            &E.completed,
            &E.answered,
            &E.abandoned,
            &E.average_talk_time_seconds,
            &E.average_after_call_work_seconds,
            &E.service_level_percent,
            &E.average_speed_of_answer_seconds,
        ],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayHistoricalQueueData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    with_offered: offered: i64,
    with_completed: completed: i64,
    with_answered: answered: i64,
    with_abandoned: abandoned: i64,
    with_average_talk_time_seconds: average_talk_time_seconds: f64,
    with_average_after_call_work_seconds: average_after_call_work_seconds: f64,
    with_service_level_percent: service_level_percent: f64,
    with_average_speed_of_answer_seconds: average_speed_of_answer_seconds: f64,
});
