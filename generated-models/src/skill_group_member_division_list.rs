// @generated from the schema "SkillGroupMemberDivisionList"; changes made here are lost at the next generation

/// The schema `SkillGroupMemberDivisionList`.
#[repr(C)]
pub struct SkillGroupMemberDivisionList {
    /// `entities`: `array of Division`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Division>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroupMemberDivisionList "SkillGroupMemberDivisionList" 1 {
    (
        entities: ::std::vec::Vec<crate::Division> = "entities" 0 with_entities,
    )
});
