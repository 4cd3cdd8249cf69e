// @generated from the schema "VoicemailCopyRecord"; changes made here are lost at the next generation

/// The schema `VoicemailCopyRecord`.
#[repr(C)]
pub struct VoicemailCopyRecord {
    /// `user`: `User`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`, read-only.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `date`: `string (date-time)`, read-only.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailCopyRecord "VoicemailCopyRecord" 3 {
    (
        user: ::std::boxed::Box<crate::User> = "user" 2 with_user,
        group: ::std::boxed::Box<crate::Group> = "group" 2 with_group,
        date: crate::runtime::DateTime = "date" 2 with_date,
    )
});
