// @generated from the schema "VoicemailMessagesTopicVoicemailCopyRecord"; changes made here are lost at the next generation

use crate::VoicemailMessagesTopicOwner;
use crate::runtime::Extra;

/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailMessagesTopicVoicemailCopyRecord {
    /// `user`: `VoicemailMessagesTopicOwner`.
    pub user: Option<Box<VoicemailMessagesTopicOwner>>,
    /// `group`: `VoicemailMessagesTopicOwner`.
    pub group: Option<Box<VoicemailMessagesTopicOwner>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailMessagesTopicVoicemailCopyRecord "VoicemailMessagesTopicVoicemailCopyRecord" 2 {
    (
        user: Box<VoicemailMessagesTopicOwner> = "user" with_user,
        group: Box<VoicemailMessagesTopicOwner> = "group" with_group,
    )
});
