// @generated from the schema "ScimUserExtensions"; changes made here are lost at the next generation

use crate::{ScimGenesysUserExternalId, ScimUserRoutingLanguage, ScimUserRoutingSkill};
use crate::runtime::Extra;

/// The schema `ScimUserExtensions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimUserExtensions {
    /// `routingSkills`: `array of ScimUserRoutingSkill`.
    #[doc(alias = "routingSkills")]
    pub routing_skills: Option<Vec<ScimUserRoutingSkill>>,
    /// `routingLanguages`: `array of ScimUserRoutingLanguage`.
    #[doc(alias = "routingLanguages")]
    pub routing_languages: Option<Vec<ScimUserRoutingLanguage>>,
    /// `externalIds`: `array of ScimGenesysUserExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: Option<Vec<ScimGenesysUserExternalId>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimUserExtensions "ScimUserExtensions" 3 {
    (
        routing_skills: Vec<ScimUserRoutingSkill> = "routingSkills" with_routing_skills,
        routing_languages: Vec<ScimUserRoutingLanguage> = "routingLanguages" with_routing_languages,
        external_ids: Vec<ScimGenesysUserExternalId> = "externalIds" with_external_ids,
    )
});
