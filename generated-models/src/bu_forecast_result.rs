// @generated from the schema "BuForecastResult"; changes made here are lost at the next generation

/// The schema `BuForecastResult`.
#[repr(C)]
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

crate::runtime::model!(BuForecastResult "BuForecastResult" 4 {
    (
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 0 with_reference_start_date,
        planning_groups: ::std::vec::Vec<crate::ForecastPlanningGroupData> = "planningGroups" 0 with_planning_groups,
        week_number: i32 = "weekNumber" 0 with_week_number,
        week_count: i32 = "weekCount" 0 with_week_count,
    )
});
