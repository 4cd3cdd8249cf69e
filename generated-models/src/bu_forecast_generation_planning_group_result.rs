// @generated from the schema "BuForecastGenerationPlanningGroupResult"; changes made here are lost at the next generation

/// The schema `BuForecastGenerationPlanningGroupResult`.
#[repr(C)]
pub struct BuForecastGenerationPlanningGroupResult {
    /// `planningGroupId`: `string`.
    #[doc(alias = "planningGroupId")]
    pub planning_group_id: ::std::option::Option<::std::string::String>,
    /// `metricResults`: `array of BuForecastTimeSeriesResult`.
    #[doc(alias = "metricResults")]
    pub metric_results: ::std::option::Option<
        ::std::vec::Vec<crate::BuForecastTimeSeriesResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuForecastGenerationPlanningGroupResult "BuForecastGenerationPlanningGroupResult" 2 {
    (
        planning_group_id: ::std::string::String = "planningGroupId" 0 with_planning_group_id,
        metric_results: ::std::vec::Vec<crate::BuForecastTimeSeriesResult> = "metricResults" 0 with_metric_results,
    )
});
