// @generated from the schema "ScimUserExtensions"; changes made here are lost at the next generation

/// The schema `ScimUserExtensions`.
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

impl crate::runtime::Model for ScimUserExtensions {
    const EMPTY: Self = Self {
        routing_skills: ::std::option::Option::None,
        routing_languages: ::std::option::Option::None,
        external_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimUserExtensions = &<ScimUserExtensions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimUserExtensions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("routingSkills", "routing_skills", 0),
            ("routingLanguages", "routing_languages", 0),
            ("externalIds", "external_ids", 0),
        ],
        fields: &[&E.routing_skills, &E.routing_languages, &E.external_ids],
    }
};

crate::runtime::model!(ScimUserExtensions);

crate::runtime::setters!(ScimUserExtensions {
    with_routing_skills: routing_skills: ::std::vec::Vec<crate::ScimUserRoutingSkill>,
    with_routing_languages: routing_languages: ::std::vec::Vec<crate::ScimUserRoutingLanguage>,
    with_external_ids: external_ids: ::std::vec::Vec<crate::ScimGenesysUserExternalId>,
});
