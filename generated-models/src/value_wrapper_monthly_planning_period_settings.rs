// @generated from the schema "ValueWrapperMonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperMonthlyPlanningPeriodSettings`.
#[repr(C)]
pub struct ValueWrapperMonthlyPlanningPeriodSettings {
    /// `value`: `MonthlyPlanningPeriodSettings`.
    pub value: ::std::option::Option<
        ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperMonthlyPlanningPeriodSettings "ValueWrapperMonthlyPlanningPeriodSettings" 1 {
    (
        value: ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings> = "value" 0 with_value,
    )
});
