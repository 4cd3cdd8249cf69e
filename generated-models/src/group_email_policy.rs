// @generated from the schema "GroupEmailPolicy"; changes made here are lost at the next generation

/// The schema `GroupEmailPolicy`.
#[repr(C)]
pub struct GroupEmailPolicy {
    /// `emailMembers`: `boolean`.
    #[doc(alias = "emailMembers")]
    pub email_members: ::std::option::Option<bool>,
    /// `emailGroup`: `boolean`.
    #[doc(alias = "emailGroup")]
    pub email_group: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GroupEmailPolicy "GroupEmailPolicy" 2 {
    (
        email_members: bool = "emailMembers" 0 with_email_members,
        email_group: bool = "emailGroup" 0 with_email_group,
    )
});
