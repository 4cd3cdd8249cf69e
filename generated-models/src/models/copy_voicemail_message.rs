// @generated from the schema "CopyVoicemailMessage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CopyVoicemailMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopyVoicemailMessage {
    /// `voicemailMessageId`: `string`, required.
    #[doc(alias = "voicemailMessageId")]
    pub voicemail_message_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopyVoicemailMessage "CopyVoicemailMessage" 3 {
    (
        voicemail_message_id: String = "voicemailMessageId" with_voicemail_message_id required,
        user_id: String = "userId" with_user_id,
        group_id: String = "groupId" with_group_id,
    )
});
