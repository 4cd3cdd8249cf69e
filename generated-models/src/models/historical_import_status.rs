// @generated from the schema "HistoricalImportStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `HistoricalImportStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportStatus {
    /// `requestId`: `string`, read-only.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// `dateImportEnded`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: Option<DateTime>,
    /// `dateImportStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateImportStarted")]
    pub date_import_started: Option<DateTime>,
    /// `status`: one of `Initiated`, `InProgress`, `Pending`, `Success` and 4 more, read-only.
    pub status: Option<Open<Status>>,
    /// `error`: `string`, read-only.
    pub error: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `active`: `boolean`, read-only.
    pub active: Option<bool>,
    /// `type`: one of `Csv` and `Json`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `fileName`: `string`, read-only.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `fileSize`: `integer (int64)`, read-only.
    #[doc(alias = "fileSize")]
    pub file_size: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportStatus "HistoricalImportStatus" 11 {
    (
        request_id: String = "requestId" with_request_id read_only,
        date_import_ended: DateTime = "dateImportEnded" with_date_import_ended read_only,
        date_import_started: DateTime = "dateImportStarted" with_date_import_started read_only,
        status: Open<Status> = "status" with_status read_only,
        error: String = "error" with_error read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        active: bool = "active" with_active read_only,
        r#type: Open<Type> = "type" with_type read_only,
        file_name: String = "fileName" with_file_name read_only,
        file_size: i64 = "fileSize" with_file_size read_only,
    )
});

/// The property `status` of `HistoricalImportStatus`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Initiated = "Initiated",
    InProgress = "InProgress",
    Pending = "Pending",
    Success = "Success",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Purged = "Purged",
    PurgePending = "PurgePending",
});

/// The property `type` of `HistoricalImportStatus`. Known values: `Csv`, `Json`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Csv,
    Json,
}

crate::runtime::values!(Type {
    Csv = "Csv",
    Json = "Json",
});
