// @generated from the schema "MonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `MonthlyPlanningPeriodSettings`.
#[repr(C)]
pub struct MonthlyPlanningPeriodSettings {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MonthlyPlanningPeriodSettings "MonthlyPlanningPeriodSettings" 1 {
    (
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
    )
});
