// @generated from the schema "ValueWrapperPlanningPeriodSettings"; changes made here are lost at the next generation

use crate::PlanningPeriodSettings;
use crate::runtime::Extra;

/// The schema `ValueWrapperPlanningPeriodSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValueWrapperPlanningPeriodSettings {
    /// `value`: `PlanningPeriodSettings`.
    pub value: Option<Box<PlanningPeriodSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValueWrapperPlanningPeriodSettings "ValueWrapperPlanningPeriodSettings" 1 {
    (
        value: Box<PlanningPeriodSettings> = "value" with_value,
    )
});
