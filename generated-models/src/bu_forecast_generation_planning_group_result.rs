// @generated from the schema "BuForecastGenerationPlanningGroupResult"; changes made here are lost at the next generation

/// The schema `BuForecastGenerationPlanningGroupResult`.
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

impl crate::runtime::Model for BuForecastGenerationPlanningGroupResult {
    const EMPTY: Self = Self {
        planning_group_id: ::std::option::Option::None,
        metric_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastGenerationPlanningGroupResult = &<BuForecastGenerationPlanningGroupResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastGenerationPlanningGroupResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroupId", "planning_group_id", 0),
            ("metricResults", "metric_results", 0),
        ],
        fields: &[&E.planning_group_id, &E.metric_results],
    }
};

crate::runtime::model!(BuForecastGenerationPlanningGroupResult);

crate::runtime::setters!(BuForecastGenerationPlanningGroupResult {
    with_planning_group_id: planning_group_id: ::std::string::String,
    with_metric_results: metric_results: ::std::vec::Vec<crate::BuForecastTimeSeriesResult>,
});
