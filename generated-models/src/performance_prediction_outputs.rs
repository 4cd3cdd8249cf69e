// @generated from the schema "PerformancePredictionOutputs"; changes made here are lost at the next generation

/// The schema `PerformancePredictionOutputs`.
pub struct PerformancePredictionOutputs {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `calculationIntervalLengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "calculationIntervalLengthMinutes")]
    pub calculation_interval_length_minutes: ::std::option::Option<i32>,
    /// `planningGroupResults`: `array of PlanningGroupOutputs`, required.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupOutputs>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PerformancePredictionOutputs {
    const EMPTY: Self = Self {
        calculation_start_date: ::std::option::Option::None,
        calculation_interval_length_minutes: ::std::option::Option::None,
        planning_group_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionOutputs = &<PerformancePredictionOutputs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionOutputs",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("calculationStartDate", "calculation_start_date", 1),
            (
                "calculationIntervalLengthMinutes",
                "calculation_interval_length_minutes",
                1,
            ),
            ("planningGroupResults", "planning_group_results", 1),
        ],
        fields: &[
            &E.calculation_start_date,
            &E.calculation_interval_length_minutes,
            &E.planning_group_results,
        ],
    }
};

crate::runtime::model!(PerformancePredictionOutputs);

crate::runtime::setters!(PerformancePredictionOutputs {
    with_calculation_start_date: calculation_start_date: crate::runtime::DateTime,
    with_calculation_interval_length_minutes: calculation_interval_length_minutes: i32,
    with_planning_group_results: planning_group_results: ::std::vec::Vec<crate::PlanningGroupOutputs>,
});
