// @generated from the schema "ActionMap"; changes made here are lost at the next generation

use crate::{
    ActionMapAction, ActionMapScheduleGroups, Activation, EventCondition,
    OutcomePercentileCondition, OutcomeProbabilityCondition, OutcomeQuantileCondition,
    UrlCondition,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMap {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `triggerWithSegments`: `array of string`, required.
    #[doc(alias = "triggerWithSegments")]
    pub trigger_with_segments: Option<Vec<String>>,
    /// `triggerWithEventConditions`: `array of EventCondition`.
    #[doc(alias = "triggerWithEventConditions")]
    pub trigger_with_event_conditions: Option<Vec<EventCondition>>,
    /// `triggerWithOutcomeProbabilityConditions`: `array of OutcomeProbabilityCondition`.
    #[doc(alias = "triggerWithOutcomeProbabilityConditions")]
    pub trigger_with_outcome_probability_conditions: Option<
        Vec<OutcomeProbabilityCondition>,
    >,
    /// `triggerWithOutcomePercentileConditions`: `array of OutcomePercentileCondition`.
    #[doc(alias = "triggerWithOutcomePercentileConditions")]
    pub trigger_with_outcome_percentile_conditions: Option<
        Vec<OutcomePercentileCondition>,
    >,
    /// `triggerWithOutcomeQuantileConditions`: `array of OutcomeQuantileCondition`.
    #[doc(alias = "triggerWithOutcomeQuantileConditions")]
    pub trigger_with_outcome_quantile_conditions: Option<Vec<OutcomeQuantileCondition>>,
    /// `pageUrlConditions`: `array of UrlCondition`, required.
    #[doc(alias = "pageUrlConditions")]
    pub page_url_conditions: Option<Vec<UrlCondition>>,
    /// `activation`: `Activation`.
    pub activation: Option<Box<Activation>>,
    /// `weight`: `integer (int32)`.
    pub weight: Option<i32>,
    /// `action`: `ActionMapAction`.
    pub action: Option<Box<ActionMapAction>>,
    /// `actionMapScheduleGroups`: `ActionMapScheduleGroups`.
    #[doc(alias = "actionMapScheduleGroups")]
    pub action_map_schedule_groups: Option<Box<ActionMapScheduleGroups>>,
    /// `ignoreFrequencyCap`: `boolean`.
    #[doc(alias = "ignoreFrequencyCap")]
    pub ignore_frequency_cap: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMap "ActionMap" 20 {
    (
        id: String = "id" with_id read_only,
        version: i32 = "version" with_version,
        is_active: bool = "isActive" with_is_active,
        display_name: String = "displayName" with_display_name required,
        trigger_with_segments: Vec<String> = "triggerWithSegments" with_trigger_with_segments required,
        trigger_with_event_conditions: Vec<EventCondition> = "triggerWithEventConditions" with_trigger_with_event_conditions,
        trigger_with_outcome_probability_conditions: Vec<OutcomeProbabilityCondition> = "triggerWithOutcomeProbabilityConditions" with_trigger_with_outcome_probability_conditions,
        trigger_with_outcome_percentile_conditions: Vec<OutcomePercentileCondition> = "triggerWithOutcomePercentileConditions" with_trigger_with_outcome_percentile_conditions,
        trigger_with_outcome_quantile_conditions: Vec<OutcomeQuantileCondition> = "triggerWithOutcomeQuantileConditions" with_trigger_with_outcome_quantile_conditions,
        page_url_conditions: Vec<UrlCondition> = "pageUrlConditions" with_page_url_conditions required,
        activation: Box<Activation> = "activation" with_activation,
        weight: i32 = "weight" with_weight,
        action: Box<ActionMapAction> = "action" with_action,
        action_map_schedule_groups: Box<ActionMapScheduleGroups> = "actionMapScheduleGroups" with_action_map_schedule_groups,
        ignore_frequency_cap: bool = "ignoreFrequencyCap" with_ignore_frequency_cap,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
    (
        created_date: DateTime = "createdDate" with_created_date,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
    )
});
