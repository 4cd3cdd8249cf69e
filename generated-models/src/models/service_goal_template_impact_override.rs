// @generated from the schema "ServiceGoalTemplateImpactOverride"; changes made here are lost at the next generation

use crate::WfmServiceGoalImpactSettings;
use crate::runtime::Extra;

/// The schema `ServiceGoalTemplateImpactOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ServiceGoalTemplateImpactOverride {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `impact`: `WfmServiceGoalImpactSettings`, required.
    pub impact: Option<Box<WfmServiceGoalImpactSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ServiceGoalTemplateImpactOverride "ServiceGoalTemplateImpactOverride" 2 {
    (
        enabled: bool = "enabled" with_enabled required,
        impact: Box<WfmServiceGoalImpactSettings> = "impact" with_impact required,
    )
});
