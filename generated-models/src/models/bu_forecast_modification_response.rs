// @generated from the schema "BuForecastModificationResponse"; changes made here are lost at the next generation

use crate::WfmForecastModificationIntervalOffsetValue;
use crate::runtime::{Extra, Open};

/// The schema `BuForecastModificationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastModificationResponse {
    /// `type`: one of `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval` and 5 more, required.
    pub r#type: Option<Open<Type>>,
    /// `startIntervalIndex`: `integer (int32)`.
    #[doc(alias = "startIntervalIndex")]
    pub start_interval_index: Option<i32>,
    /// `endIntervalIndex`: `integer (int32)`.
    #[doc(alias = "endIntervalIndex")]
    pub end_interval_index: Option<i32>,
    /// `metric`: one of `Offered` and `AverageHandleTimeSeconds`, required.
    pub metric: Option<Open<Metric>>,
    /// `legacyMetric`: one of `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds` and `Offered`.
    #[doc(alias = "legacyMetric")]
    pub legacy_metric: Option<Open<LegacyMetric>>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// `values`: `array of WfmForecastModificationIntervalOffsetValue`, required.
    pub values: Option<Vec<WfmForecastModificationIntervalOffsetValue>>,
    /// `secondaryValues`: `array of WfmForecastModificationIntervalOffsetValue`.
    #[doc(alias = "secondaryValues")]
    pub secondary_values: Option<Vec<WfmForecastModificationIntervalOffsetValue>>,
    /// `displayGranularity`: `string`, required.
    #[doc(alias = "displayGranularity")]
    pub display_granularity: Option<String>,
    /// `granularity`: `string`, required.
    pub granularity: Option<String>,
    /// `secondaryGranularity`: `string`.
    #[doc(alias = "secondaryGranularity")]
    pub secondary_granularity: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `planningGroupIds`: `array of string`, required.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastModificationResponse "BuForecastModificationResponse" 13 {
    (
        r#type: Open<Type> = "type" with_type required,
        start_interval_index: i32 = "startIntervalIndex" with_start_interval_index,
        end_interval_index: i32 = "endIntervalIndex" with_end_interval_index,
        metric: Open<Metric> = "metric" with_metric required,
        legacy_metric: Open<LegacyMetric> = "legacyMetric" with_legacy_metric,
        value: f64 = "value" with_value,
        values: Vec<WfmForecastModificationIntervalOffsetValue> = "values" with_values required,
        secondary_values: Vec<WfmForecastModificationIntervalOffsetValue> = "secondaryValues" with_secondary_values,
        display_granularity: String = "displayGranularity" with_display_granularity required,
        granularity: String = "granularity" with_granularity required,
        secondary_granularity: String = "secondaryGranularity" with_secondary_granularity,
        enabled: bool = "enabled" with_enabled required,
        planning_group_ids: Vec<String> = "planningGroupIds" with_planning_group_ids required,
    )
});

/// The property `type` of `BuForecastModificationResponse`. Known values: `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval`, `ChangePercentPerInterval`, `SetValueOverRange`, `ChangeValueOverRange`, `SetValuesForIntervalSet`, `SetMultiGranularityValuesForIntervalSet`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    MinimumPerInterval,
    MaximumPerInterval,
    SetValuePerInterval,
    ChangeValuePerInterval,
    ChangePercentPerInterval,
    SetValueOverRange,
    ChangeValueOverRange,
    SetValuesForIntervalSet,
    SetMultiGranularityValuesForIntervalSet,
}

crate::runtime::values!(Type {
    MinimumPerInterval = "MinimumPerInterval",
    MaximumPerInterval = "MaximumPerInterval",
    SetValuePerInterval = "SetValuePerInterval",
    ChangeValuePerInterval = "ChangeValuePerInterval",
    ChangePercentPerInterval = "ChangePercentPerInterval",
    SetValueOverRange = "SetValueOverRange",
    ChangeValueOverRange = "ChangeValueOverRange",
    SetValuesForIntervalSet = "SetValuesForIntervalSet",
    SetMultiGranularityValuesForIntervalSet = "SetMultiGranularityValuesForIntervalSet",
});

/// The property `metric` of `BuForecastModificationResponse`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

crate::runtime::values!(Metric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

/// The property `legacyMetric` of `BuForecastModificationResponse`. Known values: `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds`, `Offered`.
#[repr(u16)]
#[non_exhaustive]
pub enum LegacyMetric {
    AverageAfterCallWorkTimeSeconds,
    AverageHandleTimeSeconds,
    AverageTalkTimeSeconds,
    Offered,
}

crate::runtime::values!(LegacyMetric {
    AverageAfterCallWorkTimeSeconds = "AverageAfterCallWorkTimeSeconds",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
    AverageTalkTimeSeconds = "AverageTalkTimeSeconds",
    Offered = "Offered",
});
