// @generated from the schema "HistoricalImportStatus"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatus`.
#[repr(C)]
pub struct HistoricalImportStatus {
    /// `requestId`: `string`, read-only.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `dateImportEnded`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateImportStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportStarted")]
    pub date_import_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `string`, read-only.
    pub error: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `active`: `boolean`, read-only.
    pub active: ::std::option::Option<bool>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `fileName`: `string`, read-only.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer (int64)`, read-only.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportStatus "HistoricalImportStatus" 11 {
    (
        request_id: ::std::string::String = "requestId" 2 with_request_id,
        date_import_ended: crate::runtime::DateTime = "dateImportEnded" 2 with_date_import_ended,
        date_import_started: crate::runtime::DateTime = "dateImportStarted" 2 with_date_import_started,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error: ::std::string::String = "error" 2 with_error,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        active: bool = "active" 2 with_active,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        file_name: ::std::string::String = "fileName" 2 with_file_name,
        file_size: i64 = "fileSize" 2 with_file_size,
    )
});

/// The property `status` of `HistoricalImportStatus`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
#[non_exhaustive]
pub enum Status {
    Initiated,
    InProgress,
    Pending,
    Success,
    Failed,
    Cancelled,
    Purged,
    PurgePending,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "Initiated"),
        (Self::InProgress, "InProgress"),
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
        (Self::Purged, "Purged"),
        (Self::PurgePending, "PurgePending"),
    ];
}

/// The property `type` of `HistoricalImportStatus`. Known values: `Csv`, `Json`.
#[non_exhaustive]
pub enum Type {
    Csv,
    Json,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Csv, "Csv"),
        (Self::Json, "Json"),
    ];
}
