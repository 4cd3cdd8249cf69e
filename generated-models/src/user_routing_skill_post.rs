// @generated from the schema "UserRoutingSkillPost"; changes made here are lost at the next generation

/// The schema `UserRoutingSkillPost`.
#[repr(C)]
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

crate::runtime::model!(UserRoutingSkillPost "UserRoutingSkillPost" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        proficiency: f64 = "proficiency" 1 with_proficiency,
        skill_uri: ::std::string::String = "skillUri" 2 with_skill_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
