// @generated from the schema "TeamMembers"; changes made here are lost at the next generation

/// The schema `TeamMembers`.
#[repr(C)]
pub struct TeamMembers {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamMembers "TeamMembers" 1 {
    (
        member_ids: ::std::vec::Vec<::std::string::String> = "memberIds" 1 with_member_ids,
    )
});
