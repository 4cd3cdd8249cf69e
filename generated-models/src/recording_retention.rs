// @generated from the schema "RecordingRetention"; changes made here are lost at the next generation

/// The schema `RecordingRetention`.
#[repr(C)]
pub struct RecordingRetention {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
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
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingRetention "RecordingRetention" 8 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        recording_id: ::std::string::String = "recordingId" 0 with_recording_id,
        archive_date: crate::runtime::DateTime = "archiveDate" 0 with_archive_date,
        archive_medium: crate::runtime::Open<ArchiveMedium> = "archiveMedium" 0 with_archive_medium,
        delete_date: crate::runtime::DateTime = "deleteDate" 0 with_delete_date,
        export_date: crate::runtime::DateTime = "exportDate" 0 with_export_date,
        exported_date: crate::runtime::DateTime = "exportedDate" 0 with_exported_date,
        creation_time: crate::runtime::DateTime = "creationTime" 0 with_creation_time,
    )
});

/// The property `archiveMedium` of `RecordingRetention`. Known values: `CLOUDARCHIVE`.
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
