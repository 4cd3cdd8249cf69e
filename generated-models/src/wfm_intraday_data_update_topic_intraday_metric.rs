// @generated from the schema "WfmIntradayDataUpdateTopicIntradayMetric"; changes made here are lost at the next generation

/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayMetric {
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayMetric "WfmIntradayDataUpdateTopicIntradayMetric" 2 {
    (
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        version: ::std::string::String = "version" 0 with_version,
    )
});

/// The property `category` of `WfmIntradayDataUpdateTopicIntradayMetric`. Known values: `HistoricalQueueData`, `HistoricalAgentData`, `ForecastData`, `ScheduleData`, `PerformancePredictionAgentData`, `PerformancePredictionQueueData`.
#[non_exhaustive]
pub enum Category {
    HistoricalQueueData,
    HistoricalAgentData,
    ForecastData,
    ScheduleData,
    PerformancePredictionAgentData,
    PerformancePredictionQueueData,
}

crate::runtime::known!(Category);

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
