// @generated from the schema "SkillGroupMemberDivisions"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SkillGroupMemberDivisions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillGroupMemberDivisions {
    /// `addDivisionIds`: `array of string`.
    #[doc(alias = "addDivisionIds")]
    pub add_division_ids: Option<Vec<String>>,
    /// `removeDivisionIds`: `array of string`.
    #[doc(alias = "removeDivisionIds")]
    pub remove_division_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillGroupMemberDivisions "SkillGroupMemberDivisions" 2 {
    (
        add_division_ids: Vec<String> = "addDivisionIds" with_add_division_ids,
        remove_division_ids: Vec<String> = "removeDivisionIds" with_remove_division_ids,
    )
});
