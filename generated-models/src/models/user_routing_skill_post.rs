// @generated from the schema "UserRoutingSkillPost"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserRoutingSkillPost`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingSkillPost {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `proficiency`: `number (double)`, required.
    pub proficiency: Option<f64>,
    /// `skillUri`: `string (uri)`, read-only.
    #[doc(alias = "skillUri")]
    pub skill_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingSkillPost "UserRoutingSkillPost" 4 {
    (
        id: String = "id" with_id required,
        proficiency: f64 = "proficiency" with_proficiency required,
        skill_uri: String = "skillUri" with_skill_uri read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
