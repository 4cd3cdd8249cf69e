// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicBuForecastModification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`.
pub struct WfmBuShortTermForecastCopyCompleteTopicBuForecastModification {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `startIntervalIndex`: `integer`.
    #[doc(alias = "startIntervalIndex")]
    pub start_interval_index: ::std::option::Option<i64>,
    /// `endIntervalIndex`: `integer`.
    #[doc(alias = "endIntervalIndex")]
    pub end_interval_index: ::std::option::Option<i64>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `legacyMetric`: `string`.
    #[doc(alias = "legacyMetric")]
    pub legacy_metric: ::std::option::Option<crate::runtime::Open<LegacyMetric>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// `values`: `array of WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
    pub values: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    /// `secondaryValues`: `array of WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
    #[doc(alias = "secondaryValues")]
    pub secondary_values: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue,
        >,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `secondaryGranularity`: `string`.
    #[doc(alias = "secondaryGranularity")]
    pub secondary_granularity: ::std::option::Option<::std::string::String>,
    /// `displayGranularity`: `string`.
    #[doc(alias = "displayGranularity")]
    pub display_granularity: ::std::option::Option<::std::string::String>,
    /// `planningGroupIds`: `array of string`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastCopyCompleteTopicBuForecastModification {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        start_interval_index: ::std::option::Option::None,
        end_interval_index: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        legacy_metric: ::std::option::Option::None,
        value: ::std::option::Option::None,
        values: ::std::option::Option::None,
        secondary_values: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        secondary_granularity: ::std::option::Option::None,
        display_granularity: ::std::option::Option::None,
        planning_group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastCopyCompleteTopicBuForecastModification = &<WfmBuShortTermForecastCopyCompleteTopicBuForecastModification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastCopyCompleteTopicBuForecastModification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("startIntervalIndex", "start_interval_index", 0),
            ("endIntervalIndex", "end_interval_index", 0),
            ("metric", "metric", 0),
            ("legacyMetric", "legacy_metric", 0),
            ("value", "value", 0),
            ("values", "values", 0),
            ("secondaryValues", "secondary_values", 0),
            ("enabled", "enabled", 0),
            ("granularity", "granularity", 0),
            ("secondaryGranularity", "secondary_granularity", 0),
            ("displayGranularity", "display_granularity", 0),
            ("planningGroupIds", "planning_group_ids", 0),
        ],
        fields: &[
            &E.r#type,
            &E.start_interval_index,
            &E.end_interval_index,
            &E.metric,
            &E.legacy_metric,
            &E.value,
            &E.values,
            &E.secondary_values,
            &E.enabled,
            &E.granularity,
            &E.secondary_granularity,
            &E.display_granularity,
            &E.planning_group_ids,
        ],
    }
};

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicBuForecastModification);

crate::runtime::setters!(WfmBuShortTermForecastCopyCompleteTopicBuForecastModification {
    with_type: r#type: crate::runtime::Open<Type>,
    with_start_interval_index: start_interval_index: i64,
    with_end_interval_index: end_interval_index: i64,
    with_metric: metric: crate::runtime::Open<Metric>,
    with_legacy_metric: legacy_metric: crate::runtime::Open<LegacyMetric>,
    with_value: value: f64,
    with_values: values: ::std::vec::Vec<crate::WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue>,
    with_secondary_values: secondary_values: ::std::vec::Vec<crate::WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue>,
    with_enabled: enabled: bool,
    with_granularity: granularity: ::std::string::String,
    with_secondary_granularity: secondary_granularity: ::std::string::String,
    with_display_granularity: display_granularity: ::std::string::String,
    with_planning_group_ids: planning_group_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `type` of `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`. Known values: `MinimumPerInterval`, `MaximumPerInterval`, `SetValuePerInterval`, `ChangeValuePerInterval`, `ChangePercentPerInterval`, `SetValueOverRange`, `ChangeValueOverRange`, `SetValuesForIntervalSet`, `SetMultiGranularityValuesForIntervalSet`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `metric` of `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offered, "Offered"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
    ];
}

/// The property `legacyMetric` of `WfmBuShortTermForecastCopyCompleteTopicBuForecastModification`. Known values: `AverageAfterCallWorkTimeSeconds`, `AverageHandleTimeSeconds`, `AverageTalkTimeSeconds`, `Offered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LegacyMetric {
    AverageAfterCallWorkTimeSeconds,
    AverageHandleTimeSeconds,
    AverageTalkTimeSeconds,
    Offered,
}

impl crate::runtime::Enum for LegacyMetric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AverageAfterCallWorkTimeSeconds, "AverageAfterCallWorkTimeSeconds"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
        (Self::AverageTalkTimeSeconds, "AverageTalkTimeSeconds"),
        (Self::Offered, "Offered"),
    ];
}
