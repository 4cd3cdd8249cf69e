// @generated from the schema "ForecastPlanningGroupData"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupData`.
pub struct ForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `offeredPerInterval`: `array of number (double)`, required.
    #[doc(alias = "offeredPerInterval")]
    pub offered_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageHandleTimeSecondsPerInterval`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerInterval")]
    pub average_handle_time_seconds_per_interval: ::std::option::Option<
        ::std::vec::Vec<f64>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastPlanningGroupData {
    const EMPTY: Self = Self {
        planning_group_id: ::std::option::Option::None,
        offered_per_interval: ::std::option::Option::None,
        average_handle_time_seconds_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastPlanningGroupData = &<ForecastPlanningGroupData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastPlanningGroupData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroupId", "planning_group_id", 1),
            ("offeredPerInterval", "offered_per_interval", 1),
            (
                "averageHandleTimeSecondsPerInterval",
                "average_handle_time_seconds_per_interval",
                1,
            ),
        ],
        fields: &[
            &E.planning_group_id,
            &E.offered_per_interval,
            &E.average_handle_time_seconds_per_interval,
        ],
    }
};

crate::runtime::model!(ForecastPlanningGroupData);

crate::runtime::setters!(ForecastPlanningGroupData {
    with_planning_group_id: planning_group_id: ::std::string::String,
    with_offered_per_interval: offered_per_interval: ::std::vec::Vec<f64>,
    with_average_handle_time_seconds_per_interval: average_handle_time_seconds_per_interval: ::std::vec::Vec<f64>,
});
