// @generated from the schema "BuImportShortTermForecastSchema"; changes made here are lost at the next generation

/// The schema `BuImportShortTermForecastSchema`.
pub struct BuImportShortTermForecastSchema {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `planningGroups`: `array of ForecastPlanningGroupData`, required.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastPlanningGroupData>,
    >,
    /// `longTermPlanningGroups`: `array of LongTermForecastPlanningGroupData`.
    #[doc(alias = "longTermPlanningGroups")]
    pub long_term_planning_groups: ::std::option::Option<
        ::std::vec::Vec<crate::LongTermForecastPlanningGroupData>,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuImportShortTermForecastSchema {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        planning_groups: ::std::option::Option::None,
        long_term_planning_groups: ::std::option::Option::None,
        can_use_for_scheduling: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuImportShortTermForecastSchema = &<BuImportShortTermForecastSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuImportShortTermForecastSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 1),
            ("weekCount", "week_count", 1),
            ("planningGroups", "planning_groups", 1),
            ("longTermPlanningGroups", "long_term_planning_groups", 0),
            ("canUseForScheduling", "can_use_for_scheduling", 0),
        ],
        fields: &[
            &E.description,
            &E.week_count,
            &E.planning_groups,
            &E.long_term_planning_groups,
            &E.can_use_for_scheduling,
        ],
    }
};

crate::runtime::model!(BuImportShortTermForecastSchema);

crate::runtime::setters!(BuImportShortTermForecastSchema {
    with_description: description: ::std::string::String,
    with_week_count: week_count: i32,
    with_planning_groups: planning_groups: ::std::vec::Vec<crate::ForecastPlanningGroupData>,
    with_long_term_planning_groups: long_term_planning_groups: ::std::vec::Vec<crate::LongTermForecastPlanningGroupData>,
    with_can_use_for_scheduling: can_use_for_scheduling: bool,
});
