// @generated from the schema "GroupEmailPolicy"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GroupEmailPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupEmailPolicy {
    /// `emailMembers`: `boolean`.
    #[doc(alias = "emailMembers")]
    pub email_members: Option<bool>,
    /// `emailGroup`: `boolean`.
    #[doc(alias = "emailGroup")]
    pub email_group: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupEmailPolicy "GroupEmailPolicy" 2 {
    (
        email_members: bool = "emailMembers" with_email_members,
        email_group: bool = "emailGroup" with_email_group,
    )
});
