// @generated from the schema "WfmIntradayDataUpdateTopicIntradayMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntradayDataUpdateTopicIntradayMetric {
    /// `category`: one of `HistoricalQueueData`, `HistoricalAgentData`, `ForecastData`, `ScheduleData` and 2 more.
    pub category: Option<Open<Category>>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntradayDataUpdateTopicIntradayMetric "WfmIntradayDataUpdateTopicIntradayMetric" 2 {
    (
        category: Open<Category> = "category" with_category,
        version: String = "version" with_version,
    )
});

/// The property `category` of `WfmIntradayDataUpdateTopicIntradayMetric`. Known values: `HistoricalQueueData`, `HistoricalAgentData`, `ForecastData`, `ScheduleData`, `PerformancePredictionAgentData`, `PerformancePredictionQueueData`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    HistoricalQueueData,
    HistoricalAgentData,
    ForecastData,
    ScheduleData,
    PerformancePredictionAgentData,
    PerformancePredictionQueueData,
}

crate::runtime::values!(Category {
    HistoricalQueueData = "HistoricalQueueData",
    HistoricalAgentData = "HistoricalAgentData",
    ForecastData = "ForecastData",
    ScheduleData = "ScheduleData",
    PerformancePredictionAgentData = "PerformancePredictionAgentData",
    PerformancePredictionQueueData = "PerformancePredictionQueueData",
});
