// @generated from the schema "VoicemailMessage"; changes made here are lost at the next generation

use crate::{
    Conversation, Group, Queue, User, VoicemailCopyRecord, VoicemailRetentionPolicy,
};
use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailMessage {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `conversation`: `Conversation`, read-only.
    pub conversation: Option<Box<Conversation>>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer (int32)`, read-only.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: Option<i32>,
    /// `audioRecordingSizeBytes`: `integer (int64)`, read-only.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: Option<i64>,
    /// `transcription`: `string`, read-only.
    pub transcription: Option<String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `deletedDate`: `string (date-time)`, read-only.
    #[doc(alias = "deletedDate")]
    pub deleted_date: Option<DateTime>,
    /// `callerAddress`: `string`, read-only.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `callerName`: `string`, read-only.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `callerUser`: `User`, read-only.
    #[doc(alias = "callerUser")]
    pub caller_user: Option<Box<User>>,
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `user`: `User`, read-only.
    pub user: Option<Box<User>>,
    /// `group`: `Group`, read-only.
    pub group: Option<Box<Group>>,
    /// `queue`: `Queue`, read-only.
    pub queue: Option<Box<Queue>>,
    /// `copiedFrom`: `VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedFrom")]
    pub copied_from: Option<Box<VoicemailCopyRecord>>,
    /// `copiedTo`: `array of VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedTo")]
    pub copied_to: Option<Vec<VoicemailCopyRecord>>,
    /// `deleteRetentionPolicy`: `VoicemailRetentionPolicy`.
    #[doc(alias = "deleteRetentionPolicy")]
    pub delete_retention_policy: Option<Box<VoicemailRetentionPolicy>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailMessage "VoicemailMessage" 21 {
    (
        id: String = "id" with_id read_only,
        conversation: Box<Conversation> = "conversation" with_conversation read_only,
        read: bool = "read" with_read,
        audio_recording_duration_seconds: i32 = "audioRecordingDurationSeconds" with_audio_recording_duration_seconds read_only,
        audio_recording_size_bytes: i64 = "audioRecordingSizeBytes" with_audio_recording_size_bytes read_only,
        transcription: String = "transcription" with_transcription read_only,
        created_date: DateTime = "createdDate" with_created_date read_only,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
        deleted_date: DateTime = "deletedDate" with_deleted_date read_only,
        caller_address: String = "callerAddress" with_caller_address read_only,
        caller_name: String = "callerName" with_caller_name read_only,
        caller_user: Box<User> = "callerUser" with_caller_user read_only,
        deleted: bool = "deleted" with_deleted,
        note: String = "note" with_note,
        user: Box<User> = "user" with_user read_only,
        group: Box<Group> = "group" with_group read_only,
    )
    (
        queue: Box<Queue> = "queue" with_queue read_only,
        copied_from: Box<VoicemailCopyRecord> = "copiedFrom" with_copied_from read_only,
        copied_to: Vec<VoicemailCopyRecord> = "copiedTo" with_copied_to read_only,
        delete_retention_policy: Box<VoicemailRetentionPolicy> = "deleteRetentionPolicy" with_delete_retention_policy,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
