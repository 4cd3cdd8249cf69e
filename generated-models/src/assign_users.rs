// @generated from the schema "AssignUsers"; changes made here are lost at the next generation

/// The schema `AssignUsers`.
#[repr(C)]
pub struct AssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `membersToRemove`: `array of string`, required.
    #[doc(alias = "membersToRemove")]
    pub members_to_remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssignUsers "AssignUsers" 2 {
    (
        members_to_assign: ::std::vec::Vec<::std::string::String> = "membersToAssign" 1 with_members_to_assign,
        members_to_remove: ::std::vec::Vec<::std::string::String> = "membersToRemove" 1 with_members_to_remove,
    )
});
