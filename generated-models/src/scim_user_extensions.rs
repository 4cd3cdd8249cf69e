// @generated from the schema "ScimUserExtensions"; changes made here are lost at the next generation

/// The schema `ScimUserExtensions`.
#[repr(C)]
pub struct ScimUserExtensions {
    /// `routingSkills`: `array of ScimUserRoutingSkill`.
    #[doc(alias = "routingSkills")]
    pub routing_skills: ::std::option::Option<
        ::std::vec::Vec<crate::ScimUserRoutingSkill>,
    >,
    /// `routingLanguages`: `array of ScimUserRoutingLanguage`.
    #[doc(alias = "routingLanguages")]
    pub routing_languages: ::std::option::Option<
        ::std::vec::Vec<crate::ScimUserRoutingLanguage>,
    >,
    /// `externalIds`: `array of ScimGenesysUserExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: ::std::option::Option<
        ::std::vec::Vec<crate::ScimGenesysUserExternalId>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimUserExtensions "ScimUserExtensions" 3 {
    (
        routing_skills: ::std::vec::Vec<crate::ScimUserRoutingSkill> = "routingSkills" 0 with_routing_skills,
        routing_languages: ::std::vec::Vec<crate::ScimUserRoutingLanguage> = "routingLanguages" 0 with_routing_languages,
        external_ids: ::std::vec::Vec<crate::ScimGenesysUserExternalId> = "externalIds" 0 with_external_ids,
    )
});
