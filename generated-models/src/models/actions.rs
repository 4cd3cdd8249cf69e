// @generated from the schema "Actions"; changes made here are lost at the next generation

use crate::SkillsToRemove;
use crate::runtime::Extra;

/// The schema `Actions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Actions {
    /// `skillsToRemove`: `array of SkillsToRemove`.
    #[doc(alias = "skillsToRemove")]
    pub skills_to_remove: Option<Vec<SkillsToRemove>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Actions "Actions" 1 {
    (
        skills_to_remove: Vec<SkillsToRemove> = "skillsToRemove" with_skills_to_remove,
    )
});
