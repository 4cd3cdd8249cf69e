// @generated from the schema "ValueWrapperPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperPlanningPeriodSettings`.
#[repr(C)]
pub struct ValueWrapperPlanningPeriodSettings {
    /// `value`: `PlanningPeriodSettings`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::PlanningPeriodSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperPlanningPeriodSettings "ValueWrapperPlanningPeriodSettings" 1 {
    (
        value: ::std::boxed::Box<crate::PlanningPeriodSettings> = "value" 0 with_value,
    )
});
