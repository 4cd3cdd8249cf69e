// @generated from the schema "BuPlanningGroupHeadcountForecast"; changes made here are lost at the next generation

use crate::PlanningGroupReference;
use crate::runtime::Extra;

/// The schema `BuPlanningGroupHeadcountForecast`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuPlanningGroupHeadcountForecast {
    /// `planningGroup`: `PlanningGroupReference`.
    #[doc(alias = "planningGroup")]
    pub planning_group: Option<Box<PlanningGroupReference>>,
    /// `requiredPerInterval`: `array of number (double)`.
    #[doc(alias = "requiredPerInterval")]
    pub required_per_interval: Option<Vec<f64>>,
    /// `requiredWithoutShrinkagePerInterval`: `array of number (double)`.
    #[doc(alias = "requiredWithoutShrinkagePerInterval")]
    pub required_without_shrinkage_per_interval: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuPlanningGroupHeadcountForecast "BuPlanningGroupHeadcountForecast" 3 {
    (
        planning_group: Box<PlanningGroupReference> = "planningGroup" with_planning_group,
        required_per_interval: Vec<f64> = "requiredPerInterval" with_required_per_interval,
        required_without_shrinkage_per_interval: Vec<f64> = "requiredWithoutShrinkagePerInterval" with_required_without_shrinkage_per_interval,
    )
});
