// @generated from the schema "LongTermForecastResult"; changes made here are lost at the next generation

/// The schema `LongTermForecastResult`.
pub struct LongTermForecastResult {
    /// `planningGroups`: `array of LongTermForecastPlanningGroupData`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::LongTermForecastPlanningGroupData>,
    >,
    /// `referenceStartDate`: `string (date)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LongTermForecastResult {
    const EMPTY: Self = Self {
        planning_groups: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LongTermForecastResult = &<LongTermForecastResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LongTermForecastResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroups", "planning_groups", 0),
            ("referenceStartDate", "reference_start_date", 0),
            ("weekCount", "week_count", 0),
        ],
        fields: &[&E.planning_groups, &E.reference_start_date, &E.week_count],
    }
};

crate::runtime::model!(LongTermForecastResult);

crate::runtime::setters!(LongTermForecastResult {
    with_planning_groups: planning_groups: ::std::vec::Vec<crate::LongTermForecastPlanningGroupData>,
    with_reference_start_date: reference_start_date: crate::runtime::Date,
    with_week_count: week_count: i32,
});
