// @generated from the schema "UserRoutingSkillPost"; changes made here are lost at the next generation

/// The schema `UserRoutingSkillPost`.
pub struct UserRoutingSkillPost {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`, required.
    pub proficiency: ::std::option::Option<f64>,
    /// `skillUri`: `string (uri)`, read-only.
    #[doc(alias = "skillUri")]
    pub skill_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingSkillPost {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        skill_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingSkillPost = &<UserRoutingSkillPost as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingSkillPost",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("proficiency", "proficiency", 1),
            ("skillUri", "skill_uri", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.proficiency, &E.skill_uri, &E.self_uri],
    }
};

crate::runtime::model!(UserRoutingSkillPost);

crate::runtime::setters!(UserRoutingSkillPost {
    with_id: id: ::std::string::String,
    with_proficiency: proficiency: f64,
    with_skill_uri: skill_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
