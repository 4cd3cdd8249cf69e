// @generated from the schema "VoicemailMessagesTopicVoicemailMessage"; changes made here are lost at the next generation

use crate::VoicemailMessagesTopicVoicemailCopyRecord;
use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailMessagesTopicVoicemailMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailMessagesTopicVoicemailMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer`.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: Option<i64>,
    /// `audioRecordingSizeBytes`: `integer`.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: Option<i64>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `createdDateString`: `string`.
    #[doc(alias = "createdDateString")]
    pub created_date_string: Option<String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// `modifiedByUserId`: `string`.
    #[doc(alias = "modifiedByUserId")]
    pub modified_by_user_id: Option<String>,
    /// `copiedTo`: `array of VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedTo")]
    pub copied_to: Option<Vec<VoicemailMessagesTopicVoicemailCopyRecord>>,
    /// `copiedFrom`: `VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedFrom")]
    pub copied_from: Option<Box<VoicemailMessagesTopicVoicemailCopyRecord>>,
    /// `modifiedDateString`: `string`.
    #[doc(alias = "modifiedDateString")]
    pub modified_date_string: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailMessagesTopicVoicemailMessage "VoicemailMessagesTopicVoicemailMessage" 16 {
    (
        id: String = "id" with_id,
        read: bool = "read" with_read,
        audio_recording_duration_seconds: i64 = "audioRecordingDurationSeconds" with_audio_recording_duration_seconds,
        audio_recording_size_bytes: i64 = "audioRecordingSizeBytes" with_audio_recording_size_bytes,
        created_date: DateTime = "createdDate" with_created_date,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        created_date_string: String = "createdDateString" with_created_date_string,
        caller_address: String = "callerAddress" with_caller_address,
        caller_name: String = "callerName" with_caller_name,
        action: String = "action" with_action,
        note: String = "note" with_note,
        deleted: bool = "deleted" with_deleted,
        modified_by_user_id: String = "modifiedByUserId" with_modified_by_user_id,
        copied_to: Vec<VoicemailMessagesTopicVoicemailCopyRecord> = "copiedTo" with_copied_to,
        copied_from: Box<VoicemailMessagesTopicVoicemailCopyRecord> = "copiedFrom" with_copied_from,
        modified_date_string: String = "modifiedDateString" with_modified_date_string,
    )
});
