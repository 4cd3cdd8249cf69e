// @generated from the schema "PatchActionMap"; changes made here are lost at the next generation

/// The schema `PatchActionMap`.
#[repr(C)]
pub struct PatchActionMap {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `triggerWithSegments`: `array of string`, required.
    #[doc(alias = "triggerWithSegments")]
    pub trigger_with_segments: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `triggerWithEventConditions`: `array of EventCondition`.
    #[doc(alias = "triggerWithEventConditions")]
    pub trigger_with_event_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::EventCondition>,
    >,
    /// `triggerWithOutcomeProbabilityConditions`: `array of OutcomeProbabilityCondition`.
    #[doc(alias = "triggerWithOutcomeProbabilityConditions")]
    pub trigger_with_outcome_probability_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeProbabilityCondition>,
    >,
    /// `triggerWithOutcomePercentileConditions`: `array of OutcomePercentileCondition`.
    #[doc(alias = "triggerWithOutcomePercentileConditions")]
    pub trigger_with_outcome_percentile_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomePercentileCondition>,
    >,
    /// `triggerWithOutcomeQuantileConditions`: `array of OutcomeQuantileCondition`.
    #[doc(alias = "triggerWithOutcomeQuantileConditions")]
    pub trigger_with_outcome_quantile_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeQuantileCondition>,
    >,
    /// `pageUrlConditions`: `array of UrlCondition`, required.
    #[doc(alias = "pageUrlConditions")]
    pub page_url_conditions: ::std::option::Option<::std::vec::Vec<crate::UrlCondition>>,
    /// `activation`: `Activation`.
    pub activation: ::std::option::Option<::std::boxed::Box<crate::Activation>>,
    /// `weight`: `integer (int32)`.
    pub weight: ::std::option::Option<i32>,
    /// `action`: `PatchAction`.
    pub action: ::std::option::Option<::std::boxed::Box<crate::PatchAction>>,
    /// `actionMapScheduleGroups`: `PatchActionMapScheduleGroups`.
    #[doc(alias = "actionMapScheduleGroups")]
    pub action_map_schedule_groups: ::std::option::Option<
        ::std::boxed::Box<crate::PatchActionMapScheduleGroups>,
    >,
    /// `ignoreFrequencyCap`: `boolean`.
    #[doc(alias = "ignoreFrequencyCap")]
    pub ignore_frequency_cap: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchActionMap "PatchActionMap" 20 {
    (
        id: ::std::string::String = "id" 2 with_id,
        version: i32 = "version" 0 with_version,
        is_active: bool = "isActive" 0 with_is_active,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        trigger_with_segments: ::std::vec::Vec<::std::string::String> = "triggerWithSegments" 1 with_trigger_with_segments,
        trigger_with_event_conditions: ::std::vec::Vec<crate::EventCondition> = "triggerWithEventConditions" 0 with_trigger_with_event_conditions,
        trigger_with_outcome_probability_conditions: ::std::vec::Vec<crate::OutcomeProbabilityCondition> = "triggerWithOutcomeProbabilityConditions" 0 with_trigger_with_outcome_probability_conditions,
        trigger_with_outcome_percentile_conditions: ::std::vec::Vec<crate::OutcomePercentileCondition> = "triggerWithOutcomePercentileConditions" 0 with_trigger_with_outcome_percentile_conditions,
        trigger_with_outcome_quantile_conditions: ::std::vec::Vec<crate::OutcomeQuantileCondition> = "triggerWithOutcomeQuantileConditions" 0 with_trigger_with_outcome_quantile_conditions,
        page_url_conditions: ::std::vec::Vec<crate::UrlCondition> = "pageUrlConditions" 1 with_page_url_conditions,
        activation: ::std::boxed::Box<crate::Activation> = "activation" 0 with_activation,
        weight: i32 = "weight" 0 with_weight,
        action: ::std::boxed::Box<crate::PatchAction> = "action" 0 with_action,
        action_map_schedule_groups: ::std::boxed::Box<crate::PatchActionMapScheduleGroups> = "actionMapScheduleGroups" 0 with_action_map_schedule_groups,
        ignore_frequency_cap: bool = "ignoreFrequencyCap" 0 with_ignore_frequency_cap,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
    (
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
    )
});
