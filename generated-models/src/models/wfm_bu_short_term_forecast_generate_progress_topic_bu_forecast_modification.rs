// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicBuForecastModification"; changes made here are lost at the next generation

use crate::WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue;
use crate::runtime::{Extra, Open};

/// The schema `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicBuForecastModification {
    /// `type`: one of `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval` and 5 more.
    pub r#type: Option<Open<Type>>,
    /// `startIntervalIndex`: `integer`.
    #[doc(alias = "startIntervalIndex")]
    pub start_interval_index: Option<i64>,
    /// `endIntervalIndex`: `integer`.
    #[doc(alias = "endIntervalIndex")]
    pub end_interval_index: Option<i64>,
    /// `metric`: one of `Offered` and `AverageHandleTimeSeconds`.
    pub metric: Option<Open<Metric>>,
    /// `legacyMetric`: one of `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds` and `Offered`.
    #[doc(alias = "legacyMetric")]
    pub legacy_metric: Option<Open<LegacyMetric>>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// `values`: `array of WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
    pub values: Option<
        Vec<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue>,
    >,
    /// `secondaryValues`: `array of WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
    #[doc(alias = "secondaryValues")]
    pub secondary_values: Option<
        Vec<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `secondaryGranularity`: `string`.
    #[doc(alias = "secondaryGranularity")]
    pub secondary_granularity: Option<String>,
    /// `displayGranularity`: `string`.
    #[doc(alias = "displayGranularity")]
    pub display_granularity: Option<String>,
    /// `planningGroupIds`: `array of string`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicBuForecastModification "WfmBuShortTermForecastGenerateProgressTopicBuForecastModification" 13 {
    (
        r#type: Open<Type> = "type" with_type,
        start_interval_index: i64 = "startIntervalIndex" with_start_interval_index,
        end_interval_index: i64 = "endIntervalIndex" with_end_interval_index,
        metric: Open<Metric> = "metric" with_metric,
        legacy_metric: Open<LegacyMetric> = "legacyMetric" with_legacy_metric,
        value: f64 = "value" with_value,
        values: Vec<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue> = "values" with_values,
        secondary_values: Vec<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue> = "secondaryValues" with_secondary_values,
        enabled: bool = "enabled" with_enabled,
        granularity: String = "granularity" with_granularity,
        secondary_granularity: String = "secondaryGranularity" with_secondary_granularity,
        display_granularity: String = "displayGranularity" with_display_granularity,
        planning_group_ids: Vec<String> = "planningGroupIds" with_planning_group_ids,
    )
});

/// The property `type` of `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`. Known values: `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval`, `ChangePercentPerInterval`, `SetValueOverRange`, `ChangeValueOverRange`, `SetValuesForIntervalSet`, `SetMultiGranularityValuesForIntervalSet`.
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

/// The property `metric` of `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`. Known values: `Offered`, `AverageHandleTimeSeconds`.
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

/// The property `legacyMetric` of `WfmBuShortTermForecastGenerateProgressTopicBuForecastModification`. Known values: `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds`, `Offered`.
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
