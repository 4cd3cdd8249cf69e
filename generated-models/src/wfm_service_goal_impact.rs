// @generated from the schema "WfmServiceGoalImpact"; changes made here are lost at the next generation

/// The schema `WfmServiceGoalImpact`.
#[repr(C)]
pub struct WfmServiceGoalImpact {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: ::std::option::Option<f64>,
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmServiceGoalImpact "WfmServiceGoalImpact" 2 {
    (
        increase_by_percent: f64 = "increaseByPercent" 1 with_increase_by_percent,
        decrease_by_percent: f64 = "decreaseByPercent" 1 with_decrease_by_percent,
    )
});
