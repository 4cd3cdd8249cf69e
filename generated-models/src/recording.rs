// @generated from the schema "Recording"; changes made here are lost at the next generation

/// The schema `Recording`.
#[repr(C)]
pub struct Recording {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// `endTime`: `string`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// `media`: `string`.
    pub media: ::std::option::Option<::std::string::String>,
    /// `mediaSubtype`: `string`.
    #[doc(alias = "mediaSubtype")]
    pub media_subtype: ::std::option::Option<crate::runtime::Open<MediaSubtype>>,
    /// `mediaSubject`: `string`.
    #[doc(alias = "mediaSubject")]
    pub media_subject: ::std::option::Option<::std::string::String>,
    /// `annotations`: `array of Annotation`.
    pub annotations: ::std::option::Option<::std::vec::Vec<crate::Annotation>>,
    /// `transcript`: `array of ChatMessage`.
    pub transcript: ::std::option::Option<::std::vec::Vec<crate::ChatMessage>>,
    /// `emailTranscript`: `array of RecordingEmailMessage`.
    #[doc(alias = "emailTranscript")]
    pub email_transcript: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingEmailMessage>,
    >,
    /// `messagingTranscript`: `array of RecordingMessagingMessage`.
    #[doc(alias = "messagingTranscript")]
    pub messaging_transcript: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingMessagingMessage>,
    >,
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: ::std::option::Option<crate::runtime::Open<FileState>>,
    /// `restoreExpirationTime`: `string (date-time)`.
    #[doc(alias = "restoreExpirationTime")]
    pub restore_expiration_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `mediaUris`: `map of MediaResult`.
    #[doc(alias = "mediaUris")]
    pub media_uris: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaResult>,
    >,
    /// `estimatedTranscodeTimeMs`: `integer (int64)`.
    #[doc(alias = "estimatedTranscodeTimeMs")]
    pub estimated_transcode_time_ms: ::std::option::Option<i64>,
    /// `actualTranscodeTimeMs`: `integer (int64)`.
    #[doc(alias = "actualTranscodeTimeMs")]
    pub actual_transcode_time_ms: ::std::option::Option<i64>,
    /// `archiveDate`: `string (date-time)`.
    #[doc(alias = "archiveDate")]
    pub archive_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `archiveMedium`: `string`.
    #[doc(alias = "archiveMedium")]
    pub archive_medium: ::std::option::Option<crate::runtime::Open<ArchiveMedium>>,
    /// `deleteDate`: `string (date-time)`.
    #[doc(alias = "deleteDate")]
    pub delete_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `exportDate`: `string (date-time)`.
    #[doc(alias = "exportDate")]
    pub export_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `exportedDate`: `string (date-time)`.
    #[doc(alias = "exportedDate")]
    pub exported_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `outputDurationMs`: `integer (int32)`.
    #[doc(alias = "outputDurationMs")]
    pub output_duration_ms: ::std::option::Option<i32>,
    /// `outputSizeInBytes`: `integer (int32)`.
    #[doc(alias = "outputSizeInBytes")]
    pub output_size_in_bytes: ::std::option::Option<i32>,
    /// `maxAllowedRestorationsForOrg`: `integer (int32)`.
    #[doc(alias = "maxAllowedRestorationsForOrg")]
    pub max_allowed_restorations_for_org: ::std::option::Option<i32>,
    /// `remainingRestorationsAllowedForOrg`: `integer (int32)`.
    #[doc(alias = "remainingRestorationsAllowedForOrg")]
    pub remaining_restorations_allowed_for_org: ::std::option::Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `users`: `array of User`.
    pub users: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `recordingFileRole`: `string`.
    #[doc(alias = "recordingFileRole")]
    pub recording_file_role: ::std::option::Option<
        crate::runtime::Open<RecordingFileRole>,
    >,
    /// `recordingErrorStatus`: `string`.
    #[doc(alias = "recordingErrorStatus")]
    pub recording_error_status: ::std::option::Option<
        crate::runtime::Open<RecordingErrorStatus>,
    >,
    /// `originalRecordingStartTime`: `string (date-time)`.
    #[doc(alias = "originalRecordingStartTime")]
    pub original_recording_start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Recording "Recording" 34 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        path: ::std::string::String = "path" 0 with_path,
        start_time: ::std::string::String = "startTime" 0 with_start_time,
        end_time: ::std::string::String = "endTime" 0 with_end_time,
        media: ::std::string::String = "media" 0 with_media,
        media_subtype: crate::runtime::Open<MediaSubtype> = "mediaSubtype" 0 with_media_subtype,
        media_subject: ::std::string::String = "mediaSubject" 0 with_media_subject,
        annotations: ::std::vec::Vec<crate::Annotation> = "annotations" 0 with_annotations,
        transcript: ::std::vec::Vec<crate::ChatMessage> = "transcript" 0 with_transcript,
        email_transcript: ::std::vec::Vec<crate::RecordingEmailMessage> = "emailTranscript" 0 with_email_transcript,
        messaging_transcript: ::std::vec::Vec<crate::RecordingMessagingMessage> = "messagingTranscript" 0 with_messaging_transcript,
        file_state: crate::runtime::Open<FileState> = "fileState" 0 with_file_state,
        restore_expiration_time: crate::runtime::DateTime = "restoreExpirationTime" 0 with_restore_expiration_time,
        media_uris: ::std::collections::BTreeMap<::std::string::String, crate::MediaResult> = "mediaUris" 0 with_media_uris,
    )
    (
        estimated_transcode_time_ms: i64 = "estimatedTranscodeTimeMs" 0 with_estimated_transcode_time_ms,
        actual_transcode_time_ms: i64 = "actualTranscodeTimeMs" 0 with_actual_transcode_time_ms,
        archive_date: crate::runtime::DateTime = "archiveDate" 0 with_archive_date,
        archive_medium: crate::runtime::Open<ArchiveMedium> = "archiveMedium" 0 with_archive_medium,
        delete_date: crate::runtime::DateTime = "deleteDate" 0 with_delete_date,
        export_date: crate::runtime::DateTime = "exportDate" 0 with_export_date,
        exported_date: crate::runtime::DateTime = "exportedDate" 0 with_exported_date,
        output_duration_ms: i32 = "outputDurationMs" 0 with_output_duration_ms,
        output_size_in_bytes: i32 = "outputSizeInBytes" 0 with_output_size_in_bytes,
        max_allowed_restorations_for_org: i32 = "maxAllowedRestorationsForOrg" 0 with_max_allowed_restorations_for_org,
        remaining_restorations_allowed_for_org: i32 = "remainingRestorationsAllowedForOrg" 0 with_remaining_restorations_allowed_for_org,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        users: ::std::vec::Vec<crate::User> = "users" 0 with_users,
        recording_file_role: crate::runtime::Open<RecordingFileRole> = "recordingFileRole" 0 with_recording_file_role,
        recording_error_status: crate::runtime::Open<RecordingErrorStatus> = "recordingErrorStatus" 0 with_recording_error_status,
        original_recording_start_time: crate::runtime::DateTime = "originalRecordingStartTime" 0 with_original_recording_start_time,
    )
    (
        creation_time: crate::runtime::DateTime = "creationTime" 0 with_creation_time,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `mediaSubtype` of `Recording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

crate::runtime::known!(MediaSubtype);

impl crate::runtime::Enum for MediaSubtype {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trunk, "Trunk"),
        (Self::Station, "Station"),
        (Self::Consult, "Consult"),
        (Self::Screen, "Screen"),
    ];
}

/// The property `fileState` of `Recording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
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

crate::runtime::known!(FileState);

impl crate::runtime::Enum for FileState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Archived, "ARCHIVED"),
        (Self::Available, "AVAILABLE"),
        (Self::Deleted, "DELETED"),
        (Self::Restored, "RESTORED"),
        (Self::Restoring, "RESTORING"),
        (Self::Uploading, "UPLOADING"),
        (Self::Error, "ERROR"),
    ];
}

/// The property `archiveMedium` of `Recording`. Known values: `CLOUDARCHIVE`.
#[non_exhaustive]
pub enum ArchiveMedium {
    Cloudarchive,
}

crate::runtime::known!(ArchiveMedium);

impl crate::runtime::Enum for ArchiveMedium {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cloudarchive, "CLOUDARCHIVE"),
    ];
}

/// The property `recordingFileRole` of `Recording`. Known values: `CUSTOMER_EXPERIENCE`, `ADHOC`.
#[non_exhaustive]
pub enum RecordingFileRole {
    CustomerExperience,
    Adhoc,
}

crate::runtime::known!(RecordingFileRole);

impl crate::runtime::Enum for RecordingFileRole {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CustomerExperience, "CUSTOMER_EXPERIENCE"),
        (Self::Adhoc, "ADHOC"),
    ];
}

/// The property `recordingErrorStatus` of `Recording`. Known values: `EMAIL_TRANSCRIPT_TOO_LARGE`.
#[non_exhaustive]
pub enum RecordingErrorStatus {
    EmailTranscriptTooLarge,
}

crate::runtime::known!(RecordingErrorStatus);

impl crate::runtime::Enum for RecordingErrorStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EmailTranscriptTooLarge, "EMAIL_TRANSCRIPT_TOO_LARGE"),
    ];
}
