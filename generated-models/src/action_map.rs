// @generated from the schema "ActionMap"; changes made here are lost at the next generation

/// The schema `ActionMap`.
pub struct ActionMap {
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
    /// `action`: `ActionMapAction`.
    pub action: ::std::option::Option<::std::boxed::Box<crate::ActionMapAction>>,
    /// `actionMapScheduleGroups`: `ActionMapScheduleGroups`.
    #[doc(alias = "actionMapScheduleGroups")]
    pub action_map_schedule_groups: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapScheduleGroups>,
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

impl crate::runtime::Model for ActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        trigger_with_segments: ::std::option::Option::None,
        trigger_with_event_conditions: ::std::option::Option::None,
        trigger_with_outcome_probability_conditions: ::std::option::Option::None,
        trigger_with_outcome_percentile_conditions: ::std::option::Option::None,
        trigger_with_outcome_quantile_conditions: ::std::option::Option::None,
        page_url_conditions: ::std::option::Option::None,
        activation: ::std::option::Option::None,
        weight: ::std::option::Option::None,
        action: ::std::option::Option::None,
        action_map_schedule_groups: ::std::option::Option::None,
        ignore_frequency_cap: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionMap = &<ActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("version", "version", 0),
            ("isActive", "is_active", 0),
            ("displayName", "display_name", 1),
            ("triggerWithSegments", "trigger_with_segments", 1),
            ("triggerWithEventConditions", "trigger_with_event_conditions", 0),
            (
                "triggerWithOutcomeProbabilityConditions",
                "trigger_with_outcome_probability_conditions",
                0,
            ),
            (
                "triggerWithOutcomePercentileConditions",
                "trigger_with_outcome_percentile_conditions",
                0,
            ),
            (
                "triggerWithOutcomeQuantileConditions",
                "trigger_with_outcome_quantile_conditions",
                0,
            ),
            ("pageUrlConditions", "page_url_conditions", 1),
            ("activation", "activation", 0),
            ("weight", "weight", 0),
            ("action", "action", 0),
            ("actionMapScheduleGroups", "action_map_schedule_groups", 0),
            ("ignoreFrequencyCap", "ignore_frequency_cap", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 0),
            ("modifiedDate", "modified_date", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
        ],
        fields: &[
            &E.id,
            &E.version,
            &E.is_active,
            &E.display_name,
            &E.trigger_with_segments,
            &E.trigger_with_event_conditions,
            &E.trigger_with_outcome_probability_conditions,
            &E.trigger_with_outcome_percentile_conditions,
            &E.trigger_with_outcome_quantile_conditions,
            &E.page_url_conditions,
            &E.activation,
            &E.weight,
            &E.action,
            &E.action_map_schedule_groups,
            &E.ignore_frequency_cap,
            &E.self_uri,
            &E.created_date,
            &E.modified_date,
            &E.start_date,
            &E.end_date,
        ],
    }
};

crate::runtime::model!(ActionMap);

crate::runtime::setters!(ActionMap {
    with_id: id: ::std::string::String,
    with_version: version: i32,
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_trigger_with_segments: trigger_with_segments: ::std::vec::Vec<::std::string::String>,
    with_trigger_with_event_conditions: trigger_with_event_conditions: ::std::vec::Vec<crate::EventCondition>,
    with_trigger_with_outcome_probability_conditions: trigger_with_outcome_probability_conditions: ::std::vec::Vec<crate::OutcomeProbabilityCondition>,
    with_trigger_with_outcome_percentile_conditions: trigger_with_outcome_percentile_conditions: ::std::vec::Vec<crate::OutcomePercentileCondition>,
    with_trigger_with_outcome_quantile_conditions: trigger_with_outcome_quantile_conditions: ::std::vec::Vec<crate::OutcomeQuantileCondition>,
    with_page_url_conditions: page_url_conditions: ::std::vec::Vec<crate::UrlCondition>,
    with_activation: activation: ::std::boxed::Box<crate::Activation>,
    with_weight: weight: i32,
    with_action: action: ::std::boxed::Box<crate::ActionMapAction>,
    with_action_map_schedule_groups: action_map_schedule_groups: ::std::boxed::Box<crate::ActionMapScheduleGroups>,
    with_ignore_frequency_cap: ignore_frequency_cap: bool,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
});
