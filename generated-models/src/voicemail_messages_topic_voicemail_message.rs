// @generated from the schema "VoicemailMessagesTopicVoicemailMessage"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicVoicemailMessage`.
#[repr(C)]
pub struct VoicemailMessagesTopicVoicemailMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer`.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: ::std::option::Option<i64>,
    /// `audioRecordingSizeBytes`: `integer`.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: ::std::option::Option<i64>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdDateString`: `string`.
    #[doc(alias = "createdDateString")]
    pub created_date_string: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `modifiedByUserId`: `string`.
    #[doc(alias = "modifiedByUserId")]
    pub modified_by_user_id: ::std::option::Option<::std::string::String>,
    /// `copiedTo`: `array of VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedTo")]
    pub copied_to: ::std::option::Option<
        ::std::vec::Vec<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    >,
    /// `copiedFrom`: `VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedFrom")]
    pub copied_from: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    >,
    /// `modifiedDateString`: `string`.
    #[doc(alias = "modifiedDateString")]
    pub modified_date_string: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMessagesTopicVoicemailMessage "VoicemailMessagesTopicVoicemailMessage" 16 {
    (
        id: ::std::string::String = "id" 0 with_id,
        read: bool = "read" 0 with_read,
        audio_recording_duration_seconds: i64 = "audioRecordingDurationSeconds" 0 with_audio_recording_duration_seconds,
        audio_recording_size_bytes: i64 = "audioRecordingSizeBytes" 0 with_audio_recording_size_bytes,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        created_date_string: ::std::string::String = "createdDateString" 0 with_created_date_string,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
        caller_name: ::std::string::String = "callerName" 0 with_caller_name,
        action: ::std::string::String = "action" 0 with_action,
        note: ::std::string::String = "note" 0 with_note,
        deleted: bool = "deleted" 0 with_deleted,
        modified_by_user_id: ::std::string::String = "modifiedByUserId" 0 with_modified_by_user_id,
        copied_to: ::std::vec::Vec<crate::VoicemailMessagesTopicVoicemailCopyRecord> = "copiedTo" 0 with_copied_to,
        copied_from: ::std::boxed::Box<crate::VoicemailMessagesTopicVoicemailCopyRecord> = "copiedFrom" 0 with_copied_from,
        modified_date_string: ::std::string::String = "modifiedDateString" 0 with_modified_date_string,
    )
});
