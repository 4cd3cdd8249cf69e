// @generated from the schema "Assignment"; changes made here are lost at the next generation

/// The schema `Assignment`.
#[repr(C)]
pub struct Assignment {
    /// `assignedMembers`: `array of UserReference`.
    #[doc(alias = "assignedMembers")]
    pub assigned_members: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `removedMembers`: `array of UserReference`.
    #[doc(alias = "removedMembers")]
    pub removed_members: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `assignmentErrors`: `array of AssignmentError`.
    #[doc(alias = "assignmentErrors")]
    pub assignment_errors: ::std::option::Option<
        ::std::vec::Vec<crate::AssignmentError>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Assignment "Assignment" 3 {
    (
        assigned_members: ::std::vec::Vec<crate::UserReference> = "assignedMembers" 0 with_assigned_members,
        removed_members: ::std::vec::Vec<crate::UserReference> = "removedMembers" 0 with_removed_members,
        assignment_errors: ::std::vec::Vec<crate::AssignmentError> = "assignmentErrors" 0 with_assignment_errors,
    )
});
