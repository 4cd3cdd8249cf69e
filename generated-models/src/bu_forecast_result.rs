// @generated from the schema "BuForecastResult"; changes made here are lost at the next generation

/// The schema `BuForecastResult`.
pub struct BuForecastResult {
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `planningGroups`: `array of ForecastPlanningGroupData`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastPlanningGroupData>,
    >,
    /// `weekNumber`: `integer (int32)`.
    #[doc(alias = "weekNumber")]
    pub week_number: ::std::option::Option<i32>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuForecastResult {
    const EMPTY: Self = Self {
        reference_start_date: ::std::option::Option::None,
        planning_groups: ::std::option::Option::None,
        week_number: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastResult = &<BuForecastResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("referenceStartDate", "reference_start_date", 0),
            ("planningGroups", "planning_groups", 0),
            ("weekNumber", "week_number", 0),
            ("weekCount", "week_count", 0),
        ],
        fields: &[
            &E.reference_start_date,
            &E.planning_groups,
            &E.week_number,
            &E.week_count,
        ],
    }
};

crate::runtime::model!(BuForecastResult);

crate::runtime::setters!(BuForecastResult {
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
    with_planning_groups: planning_groups: ::std::vec::Vec<crate::ForecastPlanningGroupData>,
    with_week_number: week_number: i32,
    with_week_count: week_count: i32,
});
