// @generated from the schema "ValidateAssignUsers"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ValidateAssignUsers`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidateAssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidateAssignUsers "ValidateAssignUsers" 1 {
    (
        members_to_assign: Vec<String> = "membersToAssign" with_members_to_assign required,
    )
});
