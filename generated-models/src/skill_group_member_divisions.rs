// @generated from the schema "SkillGroupMemberDivisions"; changes made here are lost at the next generation

/// The schema `SkillGroupMemberDivisions`.
#[repr(C)]
pub struct SkillGroupMemberDivisions {
    /// `addDivisionIds`: `array of string`.
    #[doc(alias = "addDivisionIds")]
    pub add_division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `removeDivisionIds`: `array of string`.
    #[doc(alias = "removeDivisionIds")]
    pub remove_division_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroupMemberDivisions "SkillGroupMemberDivisions" 2 {
    (
        add_division_ids: ::std::vec::Vec<::std::string::String> = "addDivisionIds" 0 with_add_division_ids,
        remove_division_ids: ::std::vec::Vec<::std::string::String> = "removeDivisionIds" 0 with_remove_division_ids,
    )
});
