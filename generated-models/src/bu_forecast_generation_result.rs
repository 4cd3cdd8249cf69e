// @generated from the schema "BuForecastGenerationResult"; changes made here are lost at the next generation

/// The schema `BuForecastGenerationResult`.
#[repr(C)]
pub struct BuForecastGenerationResult {
    /// `planningGroupResults`: `array of BuForecastGenerationPlanningGroupResult`.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: ::std::option::Option<
        ::std::vec::Vec<crate::BuForecastGenerationPlanningGroupResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuForecastGenerationResult "BuForecastGenerationResult" 1 {
    (
        planning_group_results: ::std::vec::Vec<crate::BuForecastGenerationPlanningGroupResult> = "planningGroupResults" 0 with_planning_group_results,
    )
});
