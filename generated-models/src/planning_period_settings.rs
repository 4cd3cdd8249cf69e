// @generated from the schema "PlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `PlanningPeriodSettings`.
#[repr(C)]
pub struct PlanningPeriodSettings {
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PlanningPeriodSettings "PlanningPeriodSettings" 2 {
    (
        week_count: i32 = "weekCount" 1 with_week_count,
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
    )
});
