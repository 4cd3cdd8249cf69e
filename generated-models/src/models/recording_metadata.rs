// @generated from the schema "RecordingMetadata"; changes made here are lost at the next generation

use crate::Annotation;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingMetadata {
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
    /// `fileState`: one of `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED` and 3 more.
    #[doc(alias = "fileState")]
    pub file_state: Option<Open<FileState>>,
    /// `restoreExpirationTime`: `string (date-time)`.
    #[doc(alias = "restoreExpirationTime")]
    pub restore_expiration_time: Option<DateTime>,
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
    /// `maxAllowedRestorationsForOrg`: `integer (int32)`.
    #[doc(alias = "maxAllowedRestorationsForOrg")]
    pub max_allowed_restorations_for_org: Option<i32>,
    /// `remainingRestorationsAllowedForOrg`: `integer (int32)`.
    #[doc(alias = "remainingRestorationsAllowedForOrg")]
    pub remaining_restorations_allowed_for_org: Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingMetadata "RecordingMetadata" 21 {
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
        file_state: Open<FileState> = "fileState" with_file_state,
        restore_expiration_time: DateTime = "restoreExpirationTime" with_restore_expiration_time,
        archive_date: DateTime = "archiveDate" with_archive_date,
        archive_medium: Open<ArchiveMedium> = "archiveMedium" with_archive_medium,
        delete_date: DateTime = "deleteDate" with_delete_date,
        export_date: DateTime = "exportDate" with_export_date,
    )
    (
        exported_date: DateTime = "exportedDate" with_exported_date,
        max_allowed_restorations_for_org: i32 = "maxAllowedRestorationsForOrg" with_max_allowed_restorations_for_org,
        remaining_restorations_allowed_for_org: i32 = "remainingRestorationsAllowedForOrg" with_remaining_restorations_allowed_for_org,
        session_id: String = "sessionId" with_session_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `mediaSubtype` of `RecordingMetadata`. Known values: `Trunk`, `Station`, `Consult`, `Screen`.
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

/// The property `fileState` of `RecordingMetadata`. Known values: `ARCHIVED`, `AVAILABLE`, `DELETED`, `RESTORED`, `RESTORING`, `UPLOADING`, `ERROR`.
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

/// The property `archiveMedium` of `RecordingMetadata`. Known values: `CLOUDARCHIVE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ArchiveMedium {
    Cloudarchive,
}

crate::runtime::values!(ArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});
