// @generated from the schema "SkillGroupMemberDivisionList"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::Extra;

/// The schema `SkillGroupMemberDivisionList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillGroupMemberDivisionList {
    /// `entities`: `array of Division`.
    pub entities: Option<Vec<Division>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillGroupMemberDivisionList "SkillGroupMemberDivisionList" 1 {
    (
        entities: Vec<Division> = "entities" with_entities,
    )
});
