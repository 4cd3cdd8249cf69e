// @generated from the schema "ContactCenterSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactCenterSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
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
