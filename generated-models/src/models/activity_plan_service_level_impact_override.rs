// @generated from the schema "ActivityPlanServiceLevelImpactOverride"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActivityPlanServiceLevelImpactOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanServiceLevelImpactOverride {
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanServiceLevelImpactOverride "ActivityPlanServiceLevelImpactOverride" 1 {
    (
        decrease_by_percent: f64 = "decreaseByPercent" with_decrease_by_percent required,
    )
});
