// @generated from the schema "RecordingMetadata"; changes made here are lost at the next generation

/// The schema `RecordingMetadata`.
pub struct RecordingMetadata {
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
    /// `fileState`: `string`.
    #[doc(alias = "fileState")]
    pub file_state: ::std::option::Option<crate::runtime::Open<FileState>>,
    /// `restoreExpirationTime`: `string (date-time)`.
    #[doc(alias = "restoreExpirationTime")]
    pub restore_expiration_time: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `maxAllowedRestorationsForOrg`: `integer (int32)`.
    #[doc(alias = "maxAllowedRestorationsForOrg")]
    pub max_allowed_restorations_for_org: ::std::option::Option<i32>,
    /// `remainingRestorationsAllowedForOrg`: `integer (int32)`.
    #[doc(alias = "remainingRestorationsAllowedForOrg")]
    pub remaining_restorations_allowed_for_org: ::std::option::Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingMetadata {
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
        file_state: ::std::option::Option::None,
        restore_expiration_time: ::std::option::Option::None,
        archive_date: ::std::option::Option::None,
        archive_medium: ::std::option::Option::None,
        delete_date: ::std::option::Option::None,
        export_date: ::std::option::Option::None,
        exported_date: ::std::option::Option::None,
        max_allowed_restorations_for_org: ::std::option::Option::None,
        remaining_restorations_allowed_for_org: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingMetadata = &<RecordingMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingMetadata",
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
            ("fileState", "file_state", 0),
            ("restoreExpirationTime", "restore_expiration_time", 0),
            ("archiveDate", "archive_date", 0),
            ("archiveMedium", "archive_medium", 0),
            ("deleteDate", "delete_date", 0),
            ("exportDate", "export_date", 0),
            ("exportedDate", "exported_date", 0),
            ("maxAllowedRestorationsForOrg", "max_allowed_restorations_for_org", 0),
            (
                "remainingRestorationsAllowedForOrg",
                "remaining_restorations_allowed_for_org",
                0,
            ),
            ("sessionId", "session_id", 0),
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
            &E.file_state,
            &E.restore_expiration_time,
            &E.archive_date,
            &E.archive_medium,
            &E.delete_date,
            &E.export_date,
            &E.exported_date,
            &E.max_allowed_restorations_for_org,
            &E.remaining_restorations_allowed_for_org,
            &E.session_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(RecordingMetadata);

crate::runtime::setters!(RecordingMetadata {
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
    with_file_state: file_state: crate::runtime::Open<FileState>,
    with_restore_expiration_time: restore_expiration_time: crate::runtime::DateTime,
    with_archive_date: archive_date: crate::runtime::DateTime,
    with_archive_medium: archive_medium: crate::runtime::Open<ArchiveMedium>,
    with_delete_date: delete_date: crate::runtime::DateTime,
    with_export_date: export_date: crate::runtime::DateTime,
    with_exported_date: exported_date: crate::runtime::DateTime,
    with_max_allowed_restorations_for_org: max_allowed_restorations_for_org: i32,
    with_remaining_restorations_allowed_for_org: remaining_restorations_allowed_for_org: i32,
    with_session_id: session_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `mediaSubtype` of `RecordingMetadata`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
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

/// The property `fileState` of `RecordingMetadata`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
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

/// The property `archiveMedium` of `RecordingMetadata`. Known values: `CLOUDARCHIVE`.
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
