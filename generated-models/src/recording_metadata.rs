// @generated from the schema "RecordingMetadata"; changes made here are lost at the next generation

/// The schema `RecordingMetadata`.
#[repr(C)]
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

crate::runtime::model!(RecordingMetadata "RecordingMetadata" 21 {
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
        file_state: crate::runtime::Open<FileState> = "fileState" 0 with_file_state,
        restore_expiration_time: crate::runtime::DateTime = "restoreExpirationTime" 0 with_restore_expiration_time,
        archive_date: crate::runtime::DateTime = "archiveDate" 0 with_archive_date,
        archive_medium: crate::runtime::Open<ArchiveMedium> = "archiveMedium" 0 with_archive_medium,
        delete_date: crate::runtime::DateTime = "deleteDate" 0 with_delete_date,
        export_date: crate::runtime::DateTime = "exportDate" 0 with_export_date,
    )
    (
        exported_date: crate::runtime::DateTime = "exportedDate" 0 with_exported_date,
        max_allowed_restorations_for_org: i32 = "maxAllowedRestorationsForOrg" 0 with_max_allowed_restorations_for_org,
        remaining_restorations_allowed_for_org: i32 = "remainingRestorationsAllowedForOrg" 0 with_remaining_restorations_allowed_for_org,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `mediaSubtype` of `RecordingMetadata`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
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

/// The property `fileState` of `RecordingMetadata`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
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

/// The property `archiveMedium` of `RecordingMetadata`. Known values: `CLOUDARCHIVE`.
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
