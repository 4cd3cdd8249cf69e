// @generated from the schema "PlanningGroupOutputs"; changes made here are lost at the next generation

/// The schema `PlanningGroupOutputs`.
pub struct PlanningGroupOutputs {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `serviceLevelPerInterval`: `array of number (double)`, required.
    #[doc(alias = "serviceLevelPerInterval")]
    pub service_level_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `occupancyPerInterval`: `array of number (double)`, required.
    #[doc(alias = "occupancyPerInterval")]
    pub occupancy_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageSpeedOfAnswerSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageSpeedOfAnswerSecondsPerInterval")]
    pub average_speed_of_answer_seconds_per_interval: ::std::option::Option<
        ::std::vec::Vec<f64>,
    >,
    /// `abandonRatePerInterval`: `array of number (double)`, required.
    #[doc(alias = "abandonRatePerInterval")]
    pub abandon_rate_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PlanningGroupOutputs {
    const EMPTY: Self = Self {
        planning_group_id: ::std::option::Option::None,
        service_level_per_interval: ::std::option::Option::None,
        occupancy_per_interval: ::std::option::Option::None,
        average_speed_of_answer_seconds_per_interval: ::std::option::Option::None,
        abandon_rate_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PlanningGroupOutputs = &<PlanningGroupOutputs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PlanningGroupOutputs",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroupId", "planning_group_id", 1),
            ("serviceLevelPerInterval", "service_level_per_interval", 1),
            ("occupancyPerInterval", "occupancy_per_interval", 1),
            (
                "averageSpeedOfAnswerSecondsPerInterval",
                "average_speed_of_answer_seconds_per_interval",
                1,
            ),
            ("abandonRatePerInterval", "abandon_rate_per_interval", 1),
        ],
        fields: &[
            &E.planning_group_id,
            &E.service_level_per_interval,
            &E.occupancy_per_interval,
            &E.average_speed_of_answer_seconds_per_interval,
            &E.abandon_rate_per_interval,
        ],
    }
};

crate::runtime::model!(PlanningGroupOutputs);

crate::runtime::setters!(PlanningGroupOutputs {
    with_planning_group_id: planning_group_id: ::std::string::String,
    with_service_level_per_interval: service_level_per_interval: ::std::vec::Vec<f64>,
    with_occupancy_per_interval: occupancy_per_interval: ::std::vec::Vec<f64>,
    with_average_speed_of_answer_seconds_per_interval: average_speed_of_answer_seconds_per_interval: ::std::vec::Vec<f64>,
    with_abandon_rate_per_interval: abandon_rate_per_interval: ::std::vec::Vec<f64>,
});
