// @generated from the schema "AssignUsers"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AssignUsers`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: Option<Vec<String>>,
    /// `membersToRemove`: `array of string`, required.
    #[doc(alias = "membersToRemove")]
    pub members_to_remove: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssignUsers "AssignUsers" 2 {
    (
        members_to_assign: Vec<String> = "membersToAssign" with_members_to_assign required,
        members_to_remove: Vec<String> = "membersToRemove" with_members_to_remove required,
    )
});
