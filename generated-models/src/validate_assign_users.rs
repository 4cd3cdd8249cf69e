// @generated from the schema "ValidateAssignUsers"; changes made here are lost at the next generation

/// The schema `ValidateAssignUsers`.
#[repr(C)]
pub struct ValidateAssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidateAssignUsers "ValidateAssignUsers" 1 {
    (
        members_to_assign: ::std::vec::Vec<::std::string::String> = "membersToAssign" 1 with_members_to_assign,
    )
});
