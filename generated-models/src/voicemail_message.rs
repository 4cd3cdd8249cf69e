// @generated from the schema "VoicemailMessage"; changes made here are lost at the next generation

/// The schema `VoicemailMessage`.
#[repr(C)]
pub struct VoicemailMessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversation`: `Conversation`, read-only.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::Conversation>>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer (int32)`, read-only.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: ::std::option::Option<i32>,
    /// `audioRecordingSizeBytes`: `integer (int64)`, read-only.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: ::std::option::Option<i64>,
    /// `transcription`: `string`, read-only.
    pub transcription: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `deletedDate`: `string (date-time)`, read-only.
    #[doc(alias = "deletedDate")]
    pub deleted_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `callerAddress`: `string`, read-only.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `callerName`: `string`, read-only.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `callerUser`: `User`, read-only.
    #[doc(alias = "callerUser")]
    pub caller_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `user`: `User`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`, read-only.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `queue`: `Queue`, read-only.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::Queue>>,
    /// `copiedFrom`: `VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedFrom")]
    pub copied_from: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailCopyRecord>,
    >,
    /// `copiedTo`: `array of VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedTo")]
    pub copied_to: ::std::option::Option<::std::vec::Vec<crate::VoicemailCopyRecord>>,
    /// `deleteRetentionPolicy`: `VoicemailRetentionPolicy`.
    #[doc(alias = "deleteRetentionPolicy")]
    pub delete_retention_policy: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailRetentionPolicy>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMessage "VoicemailMessage" 21 {
    (
        id: ::std::string::String = "id" 2 with_id,
        conversation: ::std::boxed::Box<crate::Conversation> = "conversation" 2 with_conversation,
        read: bool = "read" 0 with_read,
        audio_recording_duration_seconds: i32 = "audioRecordingDurationSeconds" 2 with_audio_recording_duration_seconds,
        audio_recording_size_bytes: i64 = "audioRecordingSizeBytes" 2 with_audio_recording_size_bytes,
        transcription: ::std::string::String = "transcription" 2 with_transcription,
        created_date: crate::runtime::DateTime = "createdDate" 2 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
        deleted_date: crate::runtime::DateTime = "deletedDate" 2 with_deleted_date,
        caller_address: ::std::string::String = "callerAddress" 2 with_caller_address,
        caller_name: ::std::string::String = "callerName" 2 with_caller_name,
        caller_user: ::std::boxed::Box<crate::User> = "callerUser" 2 with_caller_user,
        deleted: bool = "deleted" 0 with_deleted,
        note: ::std::string::String = "note" 0 with_note,
        user: ::std::boxed::Box<crate::User> = "user" 2 with_user,
        group: ::std::boxed::Box<crate::Group> = "group" 2 with_group,
    )
    (
        queue: ::std::boxed::Box<crate::Queue> = "queue" 2 with_queue,
        copied_from: ::std::boxed::Box<crate::VoicemailCopyRecord> = "copiedFrom" 2 with_copied_from,
        copied_to: ::std::vec::Vec<crate::VoicemailCopyRecord> = "copiedTo" 2 with_copied_to,
        delete_retention_policy: ::std::boxed::Box<crate::VoicemailRetentionPolicy> = "deleteRetentionPolicy" 0 with_delete_retention_policy,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
