// @generated from the schema "Recording"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    Annotation, ChatMessage, MediaResult, RecordingEmailMessage,
    RecordingMessagingMessage, User,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Recording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Recording {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `path`: `string`.
    pub path: Option<String>,
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: Option<String>,
    /// `endTime`: `string`.
    #[doc(alias = "endTime")]
    pub end_time: Option<String>,
    /// `media`: `string`.
    pub media: Option<String>,
    /// `mediaSubtype`: one of `Trunk`, `Station`, `Consult` and `Screen`.
    #[doc(alias = "mediaSubtype")]
    pub media_subtype: Option<Open<MediaSubtype>>,
    /// `mediaSubject`: `string`.
    #[doc(alias = "mediaSubject")]
    pub media_subject: Option<String>,
    /// `annotations`: `array of Annotation`.
    pub annotations: Option<Vec<Annotation>>,
    /// `transcript`: `array of ChatMessage`.
    pub transcript: Option<Vec<ChatMessage>>,
    /// `emailTranscript`: `array of RecordingEmailMessage`.
    #[doc(alias = "emailTranscript")]
    pub email_transcript: Option<Vec<RecordingEmailMessage>>,
    /// `messagingTranscript`: `array of RecordingMessagingMessage`.
    #[doc(alias = "messagingTranscript")]
    pub messaging_transcript: Option<Vec<RecordingMessagingMessage>>,
    /// `fileState`: one of `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED` and 3 more.
    #[doc(alias = "fileState")]
    pub file_state: Option<Open<FileState>>,
    /// `restoreExpirationTime`: `string (date-time)`.
    #[doc(alias = "restoreExpirationTime")]
    pub restore_expiration_time: Option<DateTime>,
    /// `mediaUris`: `map of MediaResult`.
    #[doc(alias = "mediaUris")]
    pub media_uris: Option<BTreeMap<String, MediaResult>>,
    /// `estimatedTranscodeTimeMs`: `integer (int64)`.
    #[doc(alias = "estimatedTranscodeTimeMs")]
    pub estimated_transcode_time_ms: Option<i64>,
    /// `actualTranscodeTimeMs`: `integer (int64)`.
    #[doc(alias = "actualTranscodeTimeMs")]
    pub actual_transcode_time_ms: Option<i64>,
    /// `archiveDate`: `string (date-time)`.
    #[doc(alias = "archiveDate")]
    pub archive_date: Option<DateTime>,
    /// `archiveMedium`: `CLOUDARCHIVE`, the one known value.
    #[doc(alias = "archiveMedium")]
    pub archive_medium: Option<Open<ArchiveMedium>>,
    /// `deleteDate`: `string (date-time)`.
    #[doc(alias = "deleteDate")]
    pub delete_date: Option<DateTime>,
    /// `exportDate`: `string (date-time)`.
    #[doc(alias = "exportDate")]
    pub export_date: Option<DateTime>,
    /// `exportedDate`: `string (date-time)`.
    #[doc(alias = "exportedDate")]
    pub exported_date: Option<DateTime>,
    /// `outputDurationMs`: `integer (int32)`.
    #[doc(alias = "outputDurationMs")]
    pub output_duration_ms: Option<i32>,
    /// `outputSizeInBytes`: `integer (int32)`.
    #[doc(alias = "outputSizeInBytes")]
    pub output_size_in_bytes: Option<i32>,
    /// `maxAllowedRestorationsForOrg`: `integer (int32)`.
    #[doc(alias = "maxAllowedRestorationsForOrg")]
    pub max_allowed_restorations_for_org: Option<i32>,
    /// `remainingRestorationsAllowedForOrg`: `integer (int32)`.
    #[doc(alias = "remainingRestorationsAllowedForOrg")]
    pub remaining_restorations_allowed_for_org: Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `users`: `array of User`.
    pub users: Option<Vec<User>>,
    /// `recordingFileRole`: one of `CUSTOMER_EXPERIENCE` and `ADHOC`.
    #[doc(alias = "recordingFileRole")]
    pub recording_file_role: Option<Open<RecordingFileRole>>,
    /// `recordingErrorStatus`: `EMAIL_TRANSCRIPT_TOO_LARGE`, the one known value.
    #[doc(alias = "recordingErrorStatus")]
    pub recording_error_status: Option<Open<RecordingErrorStatus>>,
    /// `originalRecordingStartTime`: `string (date-time)`.
    #[doc(alias = "originalRecordingStartTime")]
    pub original_recording_start_time: Option<DateTime>,
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Recording "Recording" 34 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        conversation_id: String = "conversationId" with_conversation_id,
        path: String = "path" with_path,
        start_time: String = "startTime" with_start_time,
        end_time: String = "endTime" with_end_time,
        media: String = "media" with_media,
        media_subtype: Open<MediaSubtype> = "mediaSubtype" with_media_subtype,
        media_subject: String = "mediaSubject" with_media_subject,
        annotations: Vec<Annotation> = "annotations" with_annotations,
        transcript: Vec<ChatMessage> = "transcript" with_transcript,
        email_transcript: Vec<RecordingEmailMessage> = "emailTranscript" with_email_transcript,
        messaging_transcript: Vec<RecordingMessagingMessage> = "messagingTranscript" with_messaging_transcript,
        file_state: Open<FileState> = "fileState" with_file_state,
        restore_expiration_time: DateTime = "restoreExpirationTime" with_restore_expiration_time,
        media_uris: BTreeMap<String, MediaResult> = "mediaUris" with_media_uris,
    )
    (
        estimated_transcode_time_ms: i64 = "estimatedTranscodeTimeMs" with_estimated_transcode_time_ms,
        actual_transcode_time_ms: i64 = "actualTranscodeTimeMs" with_actual_transcode_time_ms,
        archive_date: DateTime = "archiveDate" with_archive_date,
        archive_medium: Open<ArchiveMedium> = "archiveMedium" with_archive_medium,
        delete_date: DateTime = "deleteDate" with_delete_date,
        export_date: DateTime = "exportDate" with_export_date,
        exported_date: DateTime = "exportedDate" with_exported_date,
        output_duration_ms: i32 = "outputDurationMs" with_output_duration_ms,
        output_size_in_bytes: i32 = "outputSizeInBytes" with_output_size_in_bytes,
        max_allowed_restorations_for_org: i32 = "maxAllowedRestorationsForOrg" with_max_allowed_restorations_for_org,
        remaining_restorations_allowed_for_org: i32 = "remainingRestorationsAllowedForOrg" with_remaining_restorations_allowed_for_org,
        session_id: String = "sessionId" with_session_id,
        users: Vec<User> = "users" with_users,
        recording_file_role: Open<RecordingFileRole> = "recordingFileRole" with_recording_file_role,
        recording_error_status: Open<RecordingErrorStatus> = "recordingErrorStatus" with_recording_error_status,
        original_recording_start_time: DateTime = "originalRecordingStartTime" with_original_recording_start_time,
    )
    (
        creation_time: DateTime = "creationTime" with_creation_time,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `mediaSubtype` of `Recording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

crate::runtime::values!(MediaSubtype {
    Trunk = "Trunk",
    Station = "Station",
    Consult = "Consult",
    Screen = "Screen",
});

/// The property `fileState` of `Recording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileState {
    Archived,
    Available,
    Deleted,
    Restored,
    Restoring,
    Uploading,
    Error,
}

crate::runtime::values!(FileState {
    Archived = "ARCHIVED",
    Available = "AVAILABLE",
    Deleted = "DELETED",
    Restored = "RESTORED",
    Restoring = "RESTORING",
    Uploading = "UPLOADING",
    Error = "ERROR",
});

/// The property `archiveMedium` of `Recording`. Known values: `CLOUDARCHIVE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ArchiveMedium {
    Cloudarchive,
}

crate::runtime::values!(ArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});

/// The property `recordingFileRole` of `Recording`. Known values: `CUSTOMER_EXPERIENCE`, `ADHOC`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingFileRole {
    CustomerExperience,
    Adhoc,
}

crate::runtime::values!(RecordingFileRole {
    CustomerExperience = "CUSTOMER_EXPERIENCE",
    Adhoc = "ADHOC",
});

/// The property `recordingErrorStatus` of `Recording`. Known values: `EMAIL_TRANSCRIPT_TOO_LARGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingErrorStatus {
    EmailTranscriptTooLarge,
}

crate::runtime::values!(RecordingErrorStatus {
    EmailTranscriptTooLarge = "EMAIL_TRANSCRIPT_TOO_LARGE",
});
