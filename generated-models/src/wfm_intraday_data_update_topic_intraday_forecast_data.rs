// @generated from the schema "WfmIntradayDataUpdateTopicIntradayForecastData"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`.
pub struct WfmIntradayDataUpdateTopicIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: ::std::option::Option<f64>,
    /// `averageTalkTimeSeconds`: `number (double)`.
    #[doc(alias = "averageTalkTimeSeconds")]
    pub average_talk_time_seconds: ::std::option::Option<f64>,
    /// `averageAfterCallWorkSeconds`: `number (double)`.
    #[doc(alias = "averageAfterCallWorkSeconds")]
    pub average_after_call_work_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayForecastData {
    const EMPTY: Self = Self {
        offered: ::std::option::Option::None,
        average_talk_time_seconds: ::std::option::Option::None,
        average_after_call_work_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayForecastData = &<WfmIntradayDataUpdateTopicIntradayForecastData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayForecastData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("offered", "offered", 0),
            ("averageTalkTimeSeconds", "average_talk_time_seconds", 0),
            ("averageAfterCallWorkSeconds", "average_after_call_work_seconds", 0),
        ],
        fields: &[
            &E.offered,
            &E.average_talk_time_seconds,
            &E.average_after_call_work_seconds,
        ],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayForecastData);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayForecastData {
    with_offered: offered: f64,
    with_average_talk_time_seconds: average_talk_time_seconds: f64,
    with_average_after_call_work_seconds: average_after_call_work_seconds: f64,
});
