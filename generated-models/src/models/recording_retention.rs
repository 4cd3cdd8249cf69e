// @generated from the schema "RecordingRetention"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingRetention`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingRetention {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
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
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingRetention "RecordingRetention" 8 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        recording_id: String = "recordingId" with_recording_id,
        archive_date: DateTime = "archiveDate" with_archive_date,
        archive_medium: Open<ArchiveMedium> = "archiveMedium" with_archive_medium,
        delete_date: DateTime = "deleteDate" with_delete_date,
        export_date: DateTime = "exportDate" with_export_date,
        exported_date: DateTime = "exportedDate" with_exported_date,
        creation_time: DateTime = "creationTime" with_creation_time,
    )
});

/// The property `archiveMedium` of `RecordingRetention`. Known values: `CLOUDARCHIVE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ArchiveMedium {
    Cloudarchive,
}

crate::runtime::values!(ArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});
