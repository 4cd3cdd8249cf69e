// @generated from the schema "ActivityPlanServiceLevelImpactOverride"; changes made here are lost at the next generation

/// The schema `ActivityPlanServiceLevelImpactOverride`.
#[repr(C)]
pub struct ActivityPlanServiceLevelImpactOverride {
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanServiceLevelImpactOverride "ActivityPlanServiceLevelImpactOverride" 1 {
    (
        decrease_by_percent: f64 = "decreaseByPercent" 1 with_decrease_by_percent,
    )
});
