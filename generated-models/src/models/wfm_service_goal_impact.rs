// @generated from the schema "WfmServiceGoalImpact"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmServiceGoalImpact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmServiceGoalImpact {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: Option<f64>,
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmServiceGoalImpact "WfmServiceGoalImpact" 2 {
    (
        increase_by_percent: f64 = "increaseByPercent" with_increase_by_percent required,
        decrease_by_percent: f64 = "decreaseByPercent" with_decrease_by_percent required,
    )
});
