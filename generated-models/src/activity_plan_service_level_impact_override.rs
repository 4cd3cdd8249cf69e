// @generated from the schema "ActivityPlanServiceLevelImpactOverride"; changes made here are lost at the next generation

/// The schema `ActivityPlanServiceLevelImpactOverride`.
pub struct ActivityPlanServiceLevelImpactOverride {
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanServiceLevelImpactOverride {
    const EMPTY: Self = Self {
        decrease_by_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanServiceLevelImpactOverride = &<ActivityPlanServiceLevelImpactOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanServiceLevelImpactOverride",
        empty: E,
        extra: &E.extra,
        properties: &[("decreaseByPercent", "decrease_by_percent", 1)],
        fields: &[&E.decrease_by_percent],
    }
};

crate::runtime::model!(ActivityPlanServiceLevelImpactOverride);

crate::runtime::setters!(ActivityPlanServiceLevelImpactOverride {
    with_decrease_by_percent: decrease_by_percent: f64,
});
