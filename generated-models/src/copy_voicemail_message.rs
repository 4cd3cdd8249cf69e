// @generated from the schema "CopyVoicemailMessage"; changes made here are lost at the next generation

/// The schema `CopyVoicemailMessage`.
#[repr(C)]
pub struct CopyVoicemailMessage {
    /// `voicemailMessageId`: `string`, required.
    #[doc(alias = "voicemailMessageId")]
    pub voicemail_message_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopyVoicemailMessage "CopyVoicemailMessage" 3 {
    (
        voicemail_message_id: ::std::string::String = "voicemailMessageId" 1 with_voicemail_message_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        group_id: ::std::string::String = "groupId" 0 with_group_id,
    )
});
