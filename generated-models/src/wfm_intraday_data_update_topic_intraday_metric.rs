// @generated from the schema "WfmIntradayDataUpdateTopicIntradayMetric"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`.
pub struct WfmIntradayDataUpdateTopicIntradayMetric {
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayDataUpdateTopicIntradayMetric {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayDataUpdateTopicIntradayMetric = &<WfmIntradayDataUpdateTopicIntradayMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayDataUpdateTopicIntradayMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("category", "category", 0), ("version", "version", 0)],
        fields: &[&E.category, &E.version],
    }
};

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayMetric);

crate::runtime::setters!(WfmIntradayDataUpdateTopicIntradayMetric {
    with_category: category: crate::runtime::Open<Category>,
    with_version: version: ::std::string::String,
});

/// The property `category` of `WfmIntradayDataUpdateTopicIntradayMetric`. Known values: `HistoricalQueueData`, `HistoricalAgentData`, `ForecastData`, `ScheduleData`, `PerformancePredictionAgentData`, `PerformancePredictionQueueData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    HistoricalQueueData,
    HistoricalAgentData,
    ForecastData,
    ScheduleData,
    PerformancePredictionAgentData,
    PerformancePredictionQueueData,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HistoricalQueueData, "HistoricalQueueData"),
        (Self::HistoricalAgentData, "HistoricalAgentData"),
        (Self::ForecastData, "ForecastData"),
        (Self::ScheduleData, "ScheduleData"),
        (Self::PerformancePredictionAgentData, "PerformancePredictionAgentData"),
        (Self::PerformancePredictionQueueData, "PerformancePredictionQueueData"),
    ];
}
