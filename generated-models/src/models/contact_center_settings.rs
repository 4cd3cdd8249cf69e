// @generated from the schema "ContactCenterSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactCenterSettings`.
#[repr(C)]
pub struct ContactCenterSettings {
    /// `removeSkillsFromBlindTransfer`: `boolean`.
    #[doc(alias = "removeSkillsFromBlindTransfer")]
    pub remove_skills_from_blind_transfer: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactCenterSettings "ContactCenterSettings" 1 {
    (
        remove_skills_from_blind_transfer: bool = "removeSkillsFromBlindTransfer" with_remove_skills_from_blind_transfer,
    )
});
