// @generated from the schema "ServiceGoalTemplateImpactOverride"; changes made here are lost at the next generation

/// The schema `ServiceGoalTemplateImpactOverride`.
#[repr(C)]
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

crate::runtime::model!(ServiceGoalTemplateImpactOverride "ServiceGoalTemplateImpactOverride" 2 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings> = "impact" 1 with_impact,
    )
});
