// @generated from the schema "BuImportShortTermForecastSchema"; changes made here are lost at the next generation

/// The schema `BuImportShortTermForecastSchema`.
#[repr(C)]
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

crate::runtime::model!(BuImportShortTermForecastSchema "BuImportShortTermForecastSchema" 5 {
    (
        description: ::std::string::String = "description" 1 with_description,
        week_count: i32 = "weekCount" 1 with_week_count,
        planning_groups: ::std::vec::Vec<crate::ForecastPlanningGroupData> = "planningGroups" 1 with_planning_groups,
        long_term_planning_groups: ::std::vec::Vec<crate::LongTermForecastPlanningGroupData> = "longTermPlanningGroups" 0 with_long_term_planning_groups,
        can_use_for_scheduling: bool = "canUseForScheduling" 0 with_can_use_for_scheduling,
    )
});
