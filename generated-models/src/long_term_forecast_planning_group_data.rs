// @generated from the schema "LongTermForecastPlanningGroupData"; changes made here are lost at the next generation

/// The schema `LongTermForecastPlanningGroupData`.
pub struct LongTermForecastPlanningGroupData {
    /// `planningGroupId`: `string`, required.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `offeredPerDay`: `array of number (double)`, required.
    #[doc(alias = "offeredPerDay")]
    pub offered_per_day: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `averageHandleTimeSecondsPerDay`: `array of number (double)`, required.
    #[doc(alias = "averageHandleTimeSecondsPerDay")]
    pub average_handle_time_seconds_per_day: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LongTermForecastPlanningGroupData {
    const EMPTY: Self = Self {
        planning_group_id: ::std::option::Option::None,
        offered_per_day: ::std::option::Option::None,
        average_handle_time_seconds_per_day: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LongTermForecastPlanningGroupData = &<LongTermForecastPlanningGroupData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LongTermForecastPlanningGroupData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroupId", "planning_group_id", 1),
            ("offeredPerDay", "offered_per_day", 1),
            ("averageHandleTimeSecondsPerDay", "average_handle_time_seconds_per_day", 1),
        ],
        fields: &[
            &E.planning_group_id,
            &E.offered_per_day,
            &E.average_handle_time_seconds_per_day,
        ],
    }
};

crate::runtime::model!(LongTermForecastPlanningGroupData);

crate::runtime::setters!(LongTermForecastPlanningGroupData {
    with_planning_group_id: planning_group_id: ::std::string::String,
    with_offered_per_day: offered_per_day: ::std::vec::Vec<f64>,
    with_average_handle_time_seconds_per_day: average_handle_time_seconds_per_day: ::std::vec::Vec<f64>,
});
