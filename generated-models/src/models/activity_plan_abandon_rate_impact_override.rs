// @generated from the schema "ActivityPlanAbandonRateImpactOverride"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActivityPlanAbandonRateImpactOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanAbandonRateImpactOverride {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanAbandonRateImpactOverride "ActivityPlanAbandonRateImpactOverride" 1 {
    (
        increase_by_percent: f64 = "increaseByPercent" with_increase_by_percent required,
    )
});
