// @generated from the schema "ValueWrapperMonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

use crate::MonthlyPlanningPeriodSettings;
use crate::runtime::Extra;

/// The schema `ValueWrapperMonthlyPlanningPeriodSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperMonthlyPlanningPeriodSettings {
    /// `value`: `MonthlyPlanningPeriodSettings`.
    pub value: Option<Box<MonthlyPlanningPeriodSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperMonthlyPlanningPeriodSettings "ValueWrapperMonthlyPlanningPeriodSettings" 1 {
    (
        value: Box<MonthlyPlanningPeriodSettings> = "value" with_value,
    )
});
