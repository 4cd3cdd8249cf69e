// @generated from the schema "Recording"; changes made here are lost at the next generation

/// The schema `Recording`.
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

impl crate::runtime::Model for Recording {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        path: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        media: ::std::option::Option::None,
        media_subtype: ::std::option::Option::None,
        media_subject: ::std::option::Option::None,
        annotations: ::std::option::Option::None,
        transcript: ::std::option::Option::None,
        email_transcript: ::std::option::Option::None,
        messaging_transcript: ::std::option::Option::None,
        file_state: ::std::option::Option::None,
        restore_expiration_time: ::std::option::Option::None,
        media_uris: ::std::option::Option::None,
        estimated_transcode_time_ms: ::std::option::Option::None,
        actual_transcode_time_ms: ::std::option::Option::None,
        archive_date: ::std::option::Option::None,
        archive_medium: ::std::option::Option::None,
        delete_date: ::std::option::Option::None,
        export_date: ::std::option::Option::None,
        exported_date: ::std::option::Option::None,
        output_duration_ms: ::std::option::Option::None,
        output_size_in_bytes: ::std::option::Option::None,
        max_allowed_restorations_for_org: ::std::option::Option::None,
        remaining_restorations_allowed_for_org: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        users: ::std::option::Option::None,
        recording_file_role: ::std::option::Option::None,
        recording_error_status: ::std::option::Option::None,
        original_recording_start_time: ::std::option::Option::None,
        creation_time: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Recording = &<Recording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Recording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("conversationId", "conversation_id", 0),
            ("path", "path", 0),
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("media", "media", 0),
            ("mediaSubtype", "media_subtype", 0),
            ("mediaSubject", "media_subject", 0),
            ("annotations", "annotations", 0),
            ("transcript", "transcript", 0),
            ("emailTranscript", "email_transcript", 0),
            ("messagingTranscript", "messaging_transcript", 0),
            ("fileState", "file_state", 0),
            ("restoreExpirationTime", "restore_expiration_time", 0),
            ("mediaUris", "media_uris", 0),
            ("estimatedTranscodeTimeMs", "estimated_transcode_time_ms", 0),
            ("actualTranscodeTimeMs", "actual_transcode_time_ms", 0),
            ("archiveDate", "archive_date", 0),
            ("archiveMedium", "archive_medium", 0),
            ("deleteDate", "delete_date", 0),
            ("exportDate", "export_date", 0),
            ("exportedDate", "exported_date", 0),
            ("outputDurationMs", "output_duration_ms", 0),
            ("outputSizeInBytes", "output_size_in_bytes", 0),
            ("maxAllowedRestorationsForOrg", "max_allowed_restorations_for_org", 0),
            (
                "remainingRestorationsAllowedForOrg",
                "remaining_restorations_allowed_for_org",
                0,
            ),
            ("sessionId", "session_id", 0),
            ("users", "users", 0),
            ("recordingFileRole", "recording_file_role", 0),
            ("recordingErrorStatus", "recording_error_status", 0),
            ("originalRecordingStartTime", "original_recording_start_time", 0),
            ("creationTime", "creation_time", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.conversation_id,
            &E.path,
            &E.start_time,
            &E.end_time,
            &E.media,
            &E.media_subtype,
            &E.media_subject,
            &E.annotations,
            &E.transcript,
            &E.email_transcript,
            &E.messaging_transcript,
            &E.file_state,
            &E.restore_expiration_time,
            &E.media_uris,
            &E.estimated_transcode_time_ms,
            &E.actual_transcode_time_ms,
            &E.archive_date,
            &E.archive_medium,
            &E.delete_date,
            &E.export_date,
            &E.exported_date,
            &E.output_duration_ms,
            &E.output_size_in_bytes,
            &E.max_allowed_restorations_for_org,
            &E.remaining_restorations_allowed_for_org,
            &E.session_id,
            &E.users,
            &E.recording_file_role,
            &E.recording_error_status,
            &E.original_recording_start_time,
            &E.creation_time,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Recording);

crate::runtime::setters!(Recording {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_path: path: ::std::string::String,
    with_start_time: start_time: ::std::string::String,
    with_end_time: end_time: ::std::string::String,
    with_media: media: ::std::string::String,
    with_media_subtype: media_subtype: crate::runtime::Open<MediaSubtype>,
    with_media_subject: media_subject: ::std::string::String,
    with_annotations: annotations: ::std::vec::Vec<crate::Annotation>,
    with_transcript: transcript: ::std::vec::Vec<crate::ChatMessage>,
    with_email_transcript: email_transcript: ::std::vec::Vec<crate::RecordingEmailMessage>,
    with_messaging_transcript: messaging_transcript: ::std::vec::Vec<crate::RecordingMessagingMessage>,
    with_file_state: file_state: crate::runtime::Open<FileState>,
    with_restore_expiration_time: restore_expiration_time: crate::runtime::DateTime,
    with_media_uris: media_uris: ::std::collections::BTreeMap<::std::string::String, crate::MediaResult>,
    with_estimated_transcode_time_ms: estimated_transcode_time_ms: i64,
    with_actual_transcode_time_ms: actual_transcode_time_ms: i64,
    with_archive_date: archive_date: crate::runtime::DateTime,
    with_archive_medium: archive_medium: crate::runtime::Open<ArchiveMedium>,
    with_delete_date: delete_date: crate::runtime::DateTime,
    with_export_date: export_date: crate::runtime::DateTime,
    with_exported_date: exported_date: crate::runtime::DateTime,
    with_output_duration_ms: output_duration_ms: i32,
    with_output_size_in_bytes: output_size_in_bytes: i32,
    with_max_allowed_restorations_for_org: max_allowed_restorations_for_org: i32,
    with_remaining_restorations_allowed_for_org: remaining_restorations_allowed_for_org: i32,
    with_session_id: session_id: ::std::string::String,
    with_users: users: ::std::vec::Vec<crate::User>,
    with_recording_file_role: recording_file_role: crate::runtime::Open<RecordingFileRole>,
    with_recording_error_status: recording_error_status: crate::runtime::Open<RecordingErrorStatus>,
    with_original_recording_start_time: original_recording_start_time: crate::runtime::DateTime,
    with_creation_time: creation_time: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `mediaSubtype` of `Recording`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaSubtype {
    Trunk,
    Station,
    Consult,
    Screen,
}

impl crate::runtime::Enum for MediaSubtype {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Trunk, "Trunk"),
        (Self::Station, "Station"),
        (Self::Consult, "Consult"),
        (Self::Screen, "Screen"),
    ];
}

/// The property `fileState` of `Recording`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveMedium {
    Cloudarchive,
}

impl crate::runtime::Enum for ArchiveMedium {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cloudarchive, "CLOUDARCHIVE"),
    ];
}

/// The property `recordingFileRole` of `Recording`. Known values: `CUSTOMER_EXPERIENCE`, `ADHOC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingFileRole {
    CustomerExperience,
    Adhoc,
}

impl crate::runtime::Enum for RecordingFileRole {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CustomerExperience, "CUSTOMER_EXPERIENCE"),
        (Self::Adhoc, "ADHOC"),
    ];
}

/// The property `recordingErrorStatus` of `Recording`. Known values: `EMAIL_TRANSCRIPT_TOO_LARGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingErrorStatus {
    EmailTranscriptTooLarge,
}

impl crate::runtime::Enum for RecordingErrorStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EmailTranscriptTooLarge, "EMAIL_TRANSCRIPT_TOO_LARGE"),
    ];
}
