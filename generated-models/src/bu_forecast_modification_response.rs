// @generated from the schema "BuForecastModificationResponse"; changes made here are lost at the next generation

/// The schema `BuForecastModificationResponse`.
#[repr(C)]
pub struct BuForecastModificationResponse {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `startIntervalIndex`: `integer (int32)`.
    #[doc(alias = "startIntervalIndex")]
    pub start_interval_index: ::std::option::Option<i32>,
    /// `endIntervalIndex`: `integer (int32)`.
    #[doc(alias = "endIntervalIndex")]
    pub end_interval_index: ::std::option::Option<i32>,
    /// `metric`: `string`, required.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `legacyMetric`: `string`.
    #[doc(alias = "legacyMetric")]
    pub legacy_metric: ::std::option::Option<crate::runtime::Open<LegacyMetric>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// `values`: `array of WfmForecastModificationIntervalOffsetValue`, required.
    pub values: ::std::option::Option<
        ::std::vec::Vec<crate::WfmForecastModificationIntervalOffsetValue>,
    >,
    /// `secondaryValues`: `array of WfmForecastModificationIntervalOffsetValue`.
    #[doc(alias = "secondaryValues")]
    pub secondary_values: ::std::option::Option<
        ::std::vec::Vec<crate::WfmForecastModificationIntervalOffsetValue>,
    >,
    /// `displayGranularity`: `string`, required.
    #[doc(alias = "displayGranularity")]
    pub display_granularity: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `secondaryGranularity`: `string`.
    #[doc(alias = "secondaryGranularity")]
    pub secondary_granularity: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `planningGroupIds`: `array of string`, required.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuForecastModificationResponse "BuForecastModificationResponse" 13 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        start_interval_index: i32 = "startIntervalIndex" 0 with_start_interval_index,
        end_interval_index: i32 = "endIntervalIndex" 0 with_end_interval_index,
        metric: crate::runtime::Open<Metric> = "metric" 1 with_metric,
        legacy_metric: crate::runtime::Open<LegacyMetric> = "legacyMetric" 0 with_legacy_metric,
        value: f64 = "value" 0 with_value,
        values: ::std::vec::Vec<crate::WfmForecastModificationIntervalOffsetValue> = "values" 1 with_values,
        secondary_values: ::std::vec::Vec<crate::WfmForecastModificationIntervalOffsetValue> = "secondaryValues" 0 with_secondary_values,
        display_granularity: ::std::string::String = "displayGranularity" 1 with_display_granularity,
        granularity: ::std::string::String = "granularity" 1 with_granularity,
        secondary_granularity: ::std::string::String = "secondaryGranularity" 0 with_secondary_granularity,
        enabled: bool = "enabled" 1 with_enabled,
        planning_group_ids: ::std::vec::Vec<::std::string::String> = "planningGroupIds" 1 with_planning_group_ids,
    )
});

/// The property `type` of `BuForecastModificationResponse`. Known values: `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval`, `ChangePercentPerInterval`, `SetValueOverRange`, `ChangeValueOverRange`, `SetValuesForIntervalSet`, `SetMultiGranularityValuesForIntervalSet`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MinimumPerInterval, "MinimumPerInterval"),
        (Self::MaximumPerInterval, "MaximumPerInterval"),
        (Self::SetValuePerInterval, "SetValuePerInterval"),
        (Self::ChangeValuePerInterval, "ChangeValuePerInterval"),
        (Self::ChangePercentPerInterval, "ChangePercentPerInterval"),
        (Self::SetValueOverRange, "SetValueOverRange"),
        (Self::ChangeValueOverRange, "ChangeValueOverRange"),
        (Self::SetValuesForIntervalSet, "SetValuesForIntervalSet"),
        (
            Self::SetMultiGranularityValuesForIntervalSet,
            "SetMultiGranularityValuesForIntervalSet",
        ),
    ];
}

/// The property `metric` of `BuForecastModificationResponse`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offered, "Offered"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
    ];
}

/// The property `legacyMetric` of `BuForecastModificationResponse`. Known values: `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds`, `Offered`.
#[non_exhaustive]
pub enum LegacyMetric {
    AverageAfterCallWorkTimeSeconds,
    AverageHandleTimeSeconds,
    AverageTalkTimeSeconds,
    Offered,
}

crate::runtime::known!(LegacyMetric);

impl crate::runtime::Enum for LegacyMetric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AverageAfterCallWorkTimeSeconds, "AverageAfterCallWorkTimeSeconds"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
        (Self::AverageTalkTimeSeconds, "AverageTalkTimeSeconds"),
        (Self::Offered, "Offered"),
    ];
}
