// @generated from the schema "BuForecastGenerationResult"; changes made here are lost at the next generation

/// The schema `BuForecastGenerationResult`.
pub struct BuForecastGenerationResult {
    /// `planningGroupResults`: `array of BuForecastGenerationPlanningGroupResult`.
    #[doc(alias = "planningGroupResults")]
    pub planning_group_results: ::std::option::Option<
        ::std::vec::Vec<crate::BuForecastGenerationPlanningGroupResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuForecastGenerationResult {
    const EMPTY: Self = Self {
        planning_group_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastGenerationResult = &<BuForecastGenerationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastGenerationResult",
        empty: E,
        extra: &E.extra,
        properties: &[("planningGroupResults", "planning_group_results", 0)],
        fields: &[&E.planning_group_results],
    }
};

crate::runtime::model!(BuForecastGenerationResult);

crate::runtime::setters!(BuForecastGenerationResult {
    with_planning_group_results: planning_group_results: ::std::vec::Vec<crate::BuForecastGenerationPlanningGroupResult>,
});
