// @generated from the schema "BuPlanningGroupHeadcountForecast"; changes made here are lost at the next generation

/// The schema `BuPlanningGroupHeadcountForecast`.
#[repr(C)]
pub struct BuPlanningGroupHeadcountForecast {
    /// `planningGroup`: `PlanningGroupReference`.
    #[doc(alias = "planningGroup")]
    pub planning_group: ::std::option::Option<
        ::std::boxed::Box<crate::PlanningGroupReference>,
    >,
    /// `requiredPerInterval`: `array of number (double)`.
    #[doc(alias = "requiredPerInterval")]
    pub required_per_interval: ::std::option::Option<::std::vec::Vec<f64>>,
    /// `requiredWithoutShrinkagePerInterval`: `array of number (double)`.
    #[doc(alias = "requiredWithoutShrinkagePerInterval")]
    pub required_without_shrinkage_per_interval: ::std::option::Option<
        ::std::vec::Vec<f64>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuPlanningGroupHeadcountForecast "BuPlanningGroupHeadcountForecast" 3 {
    (
        planning_group: ::std::boxed::Box<crate::PlanningGroupReference> = "planningGroup" 0 with_planning_group,
        required_per_interval: ::std::vec::Vec<f64> = "requiredPerInterval" 0 with_required_per_interval,
        required_without_shrinkage_per_interval: ::std::vec::Vec<f64> = "requiredWithoutShrinkagePerInterval" 0 with_required_without_shrinkage_per_interval,
    )
});
