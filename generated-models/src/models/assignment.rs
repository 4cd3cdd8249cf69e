// @generated from the schema "Assignment"; changes made here are lost at the next generation

use crate::{AssignmentError, UserReference};
use crate::runtime::Extra;

/// The schema `Assignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Assignment {
    /// `assignedMembers`: `array of UserReference`.
    #[doc(alias = "assignedMembers")]
    pub assigned_members: Option<Vec<UserReference>>,
    /// `removedMembers`: `array of UserReference`.
    #[doc(alias = "removedMembers")]
    pub removed_members: Option<Vec<UserReference>>,
    /// `assignmentErrors`: `array of AssignmentError`.
    #[doc(alias = "assignmentErrors")]
    pub assignment_errors: Option<Vec<AssignmentError>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Assignment "Assignment" 3 {
    (
        assigned_members: Vec<UserReference> = "assignedMembers" with_assigned_members,
        removed_members: Vec<UserReference> = "removedMembers" with_removed_members,
        assignment_errors: Vec<AssignmentError> = "assignmentErrors" with_assignment_errors,
    )
});
