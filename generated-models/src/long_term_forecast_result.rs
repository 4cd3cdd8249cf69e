// @generated from the schema "LongTermForecastResult"; changes made here are lost at the next generation

/// The schema `LongTermForecastResult`.
#[repr(C)]
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

crate::runtime::model!(LongTermForecastResult "LongTermForecastResult" 3 {
    (
        planning_groups: ::std::vec::Vec<crate::LongTermForecastPlanningGroupData> = "planningGroups" 0 with_planning_groups,
        reference_start_date: crate::runtime::Date = "referenceStartDate" 0 with_reference_start_date,
        week_count: i32 = "weekCount" 0 with_week_count,
    )
});
