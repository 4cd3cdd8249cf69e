// @generated from the schema "ActivityPlanAsaImpactOverride"; changes made here are lost at the next generation

/// The schema `ActivityPlanAsaImpactOverride`.
pub struct ActivityPlanAsaImpactOverride {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanAsaImpactOverride {
    const EMPTY: Self = Self {
        increase_by_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanAsaImpactOverride = &<ActivityPlanAsaImpactOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanAsaImpactOverride",
        empty: E,
        extra: &E.extra,
        properties: &[("increaseByPercent", "increase_by_percent", 1)],
        fields: &[&E.increase_by_percent],
    }
};

crate::runtime::model!(ActivityPlanAsaImpactOverride);

crate::runtime::setters!(ActivityPlanAsaImpactOverride {
    with_increase_by_percent: increase_by_percent: f64,
});
