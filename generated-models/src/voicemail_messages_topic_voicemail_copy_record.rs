// @generated from the schema "VoicemailMessagesTopicVoicemailCopyRecord"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`.
#[repr(C)]
pub struct VoicemailMessagesTopicVoicemailCopyRecord {
    /// `user`: `VoicemailMessagesTopicOwner`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
    >,
    /// `group`: `VoicemailMessagesTopicOwner`.
    pub group: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMessagesTopicVoicemailCopyRecord "VoicemailMessagesTopicVoicemailCopyRecord" 2 {
    (
        user: ::std::boxed::Box<crate::VoicemailMessagesTopicOwner> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::VoicemailMessagesTopicOwner> = "group" 0 with_group,
    )
});
