// @generated from the schema "AssignmentValidation"; changes made here are lost at the next generation

/// The schema `AssignmentValidation`.
#[repr(C)]
pub struct AssignmentValidation {
    /// `membersNotAssigned`: `array of UserReference`.
    #[doc(alias = "membersNotAssigned")]
    pub members_not_assigned: ::std::option::Option<
        ::std::vec::Vec<crate::UserReference>,
    >,
    /// `membersAlreadyAssigned`: `array of UserReference`.
    #[doc(alias = "membersAlreadyAssigned")]
    pub members_already_assigned: ::std::option::Option<
        ::std::vec::Vec<crate::UserReference>,
    >,
    /// `membersAlreadyAssignedToOther`: `array of OtherProfileAssignment`.
    #[doc(alias = "membersAlreadyAssignedToOther")]
    pub members_already_assigned_to_other: ::std::option::Option<
        ::std::vec::Vec<crate::OtherProfileAssignment>,
    >,
    /// `invalidMemberAssignments`: `array of InvalidAssignment`.
    #[doc(alias = "invalidMemberAssignments")]
    pub invalid_member_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::InvalidAssignment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssignmentValidation "AssignmentValidation" 4 {
    (
        members_not_assigned: ::std::vec::Vec<crate::UserReference> = "membersNotAssigned" 0 with_members_not_assigned,
        members_already_assigned: ::std::vec::Vec<crate::UserReference> = "membersAlreadyAssigned" 0 with_members_already_assigned,
        members_already_assigned_to_other: ::std::vec::Vec<crate::OtherProfileAssignment> = "membersAlreadyAssignedToOther" 0 with_members_already_assigned_to_other,
        invalid_member_assignments: ::std::vec::Vec<crate::InvalidAssignment> = "invalidMemberAssignments" 0 with_invalid_member_assignments,
    )
});
