// @generated from the schema "BuPlanningGroupHeadcountForecast"; changes made here are lost at the next generation

/// The schema `BuPlanningGroupHeadcountForecast`.
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

impl crate::runtime::Model for BuPlanningGroupHeadcountForecast {
    const EMPTY: Self = Self {
        planning_group: ::std::option::Option::None,
        required_per_interval: ::std::option::Option::None,
        required_without_shrinkage_per_interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuPlanningGroupHeadcountForecast = &<BuPlanningGroupHeadcountForecast as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuPlanningGroupHeadcountForecast",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("planningGroup", "planning_group", 0),
            ("requiredPerInterval", "required_per_interval", 0),
            (
                "requiredWithoutShrinkagePerInterval",
                "required_without_shrinkage_per_interval",
                0,
            ),
        ],
        fields: &[
            &E.planning_group,
            &E.required_per_interval,
            &E.required_without_shrinkage_per_interval,
        ],
    }
};

crate::runtime::model!(BuPlanningGroupHeadcountForecast);

crate::runtime::setters!(BuPlanningGroupHeadcountForecast {
    with_planning_group: planning_group: ::std::boxed::Box<crate::PlanningGroupReference>,
    with_required_per_interval: required_per_interval: ::std::vec::Vec<f64>,
    with_required_without_shrinkage_per_interval: required_without_shrinkage_per_interval: ::std::vec::Vec<f64>,
});
