// @generated from the schema "RecordingRetention"; changes made here are lost at the next generation

/// The schema `RecordingRetention`.
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

impl crate::runtime::Model for RecordingRetention {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        archive_date: ::std::option::Option::None,
        archive_medium: ::std::option::Option::None,
        delete_date: ::std::option::Option::None,
        export_date: ::std::option::Option::None,
        exported_date: ::std::option::Option::None,
        creation_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingRetention = &<RecordingRetention as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingRetention",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("recordingId", "recording_id", 0),
            ("archiveDate", "archive_date", 0),
            ("archiveMedium", "archive_medium", 0),
            ("deleteDate", "delete_date", 0),
            ("exportDate", "export_date", 0),
            ("exportedDate", "exported_date", 0),
            ("creationTime", "creation_time", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.recording_id,
            &E.archive_date,
            &E.archive_medium,
            &E.delete_date,
            &E.export_date,
            &E.exported_date,
            &E.creation_time,
        ],
    }
};

crate::runtime::model!(RecordingRetention);

crate::runtime::setters!(RecordingRetention {
    with_conversation_id: conversation_id: ::std::string::String,
    with_recording_id: recording_id: ::std::string::String,
    with_archive_date: archive_date: crate::runtime::DateTime,
    with_archive_medium: archive_medium: crate::runtime::Open<ArchiveMedium>,
    with_delete_date: delete_date: crate::runtime::DateTime,
    with_export_date: export_date: crate::runtime::DateTime,
    with_exported_date: exported_date: crate::runtime::DateTime,
    with_creation_time: creation_time: crate::runtime::DateTime,
});

/// The property `archiveMedium` of `RecordingRetention`. Known values: `CLOUDARCHIVE`.
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
