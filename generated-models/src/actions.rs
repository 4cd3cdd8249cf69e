// @generated from the schema "Actions"; changes made here are lost at the next generation

/// The schema `Actions`.
#[repr(C)]
pub struct Actions {
    /// `skillsToRemove`: `array of SkillsToRemove`.
    #[doc(alias = "skillsToRemove")]
    pub skills_to_remove: ::std::option::Option<::std::vec::Vec<crate::SkillsToRemove>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Actions "Actions" 1 {
    (
        skills_to_remove: ::std::vec::Vec<crate::SkillsToRemove> = "skillsToRemove" 0 with_skills_to_remove,
    )
});
