// @generated from the schema "ServiceGoalTemplateImpactOverride"; changes made here are lost at the next generation

/// The schema `ServiceGoalTemplateImpactOverride`.
pub struct ServiceGoalTemplateImpactOverride {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `impact`: `WfmServiceGoalImpactSettings`, required.
    pub impact: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ServiceGoalTemplateImpactOverride {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        impact: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ServiceGoalTemplateImpactOverride = &<ServiceGoalTemplateImpactOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ServiceGoalTemplateImpactOverride",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1), ("impact", "impact", 1)],
        fields: &[&E.enabled, &E.impact],
    }
};

crate::runtime::model!(ServiceGoalTemplateImpactOverride);

crate::runtime::setters!(ServiceGoalTemplateImpactOverride {
    with_enabled: enabled: bool,
    with_impact: impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
});
