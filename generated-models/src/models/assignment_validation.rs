// @generated from the schema "AssignmentValidation"; changes made here are lost at the next generation

use crate::{InvalidAssignment, OtherProfileAssignment, UserReference};
use crate::runtime::Extra;

/// The schema `AssignmentValidation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssignmentValidation {
    /// `membersNotAssigned`: `array of UserReference`.
    #[doc(alias = "membersNotAssigned")]
    pub members_not_assigned: Option<Vec<UserReference>>,
    /// `membersAlreadyAssigned`: `array of UserReference`.
    #[doc(alias = "membersAlreadyAssigned")]
    pub members_already_assigned: Option<Vec<UserReference>>,
    /// `membersAlreadyAssignedToOther`: `array of OtherProfileAssignment`.
    #[doc(alias = "membersAlreadyAssignedToOther")]
    pub members_already_assigned_to_other: Option<Vec<OtherProfileAssignment>>,
    /// `invalidMemberAssignments`: `array of InvalidAssignment`.
    #[doc(alias = "invalidMemberAssignments")]
    pub invalid_member_assignments: Option<Vec<InvalidAssignment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssignmentValidation "AssignmentValidation" 4 {
    (
        members_not_assigned: Vec<UserReference> = "membersNotAssigned" with_members_not_assigned,
        members_already_assigned: Vec<UserReference> = "membersAlreadyAssigned" with_members_already_assigned,
        members_already_assigned_to_other: Vec<OtherProfileAssignment> = "membersAlreadyAssignedToOther" with_members_already_assigned_to_other,
        invalid_member_assignments: Vec<InvalidAssignment> = "invalidMemberAssignments" with_invalid_member_assignments,
    )
});
