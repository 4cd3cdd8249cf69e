// @generated from the schema "ActivityPlanAbandonRateImpactOverride"; changes made here are lost at the next generation

/// The schema `ActivityPlanAbandonRateImpactOverride`.
pub struct ActivityPlanAbandonRateImpactOverride {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanAbandonRateImpactOverride {
    const EMPTY: Self = Self {
        increase_by_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanAbandonRateImpactOverride = &<ActivityPlanAbandonRateImpactOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanAbandonRateImpactOverride",
        empty: E,
        extra: &E.extra,
        properties: &[("increaseByPercent", "increase_by_percent", 1)],
        fields: &[&E.increase_by_percent],
    }
};

crate::runtime::model!(ActivityPlanAbandonRateImpactOverride);

crate::runtime::setters!(ActivityPlanAbandonRateImpactOverride {
    with_increase_by_percent: increase_by_percent: f64,
});
