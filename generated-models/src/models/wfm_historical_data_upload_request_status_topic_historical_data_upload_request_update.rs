// @generated from the schema "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// `dateImportStarted`: `string (date-time)`.
    #[doc(alias = "dateImportStarted")]
    pub date_import_started: Option<DateTime>,
    /// `dateImportEnded`: `string (date-time)`.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: Option<DateTime>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `status`: one of `Initiated`, `InProgress`, `Pending`, `Success` and 4 more.
    pub status: Option<Open<Status>>,
    /// `error`: `string`.
    pub error: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `type`: one of `Csv` and `Json`.
    pub r#type: Option<Open<Type>>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `fileSize`: `integer`.
    #[doc(alias = "fileSize")]
    pub file_size: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate "WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate" 11 {
    (
        request_id: String = "requestId" with_request_id,
        date_import_started: DateTime = "dateImportStarted" with_date_import_started,
        date_import_ended: DateTime = "dateImportEnded" with_date_import_ended,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        status: Open<Status> = "status" with_status,
        error: String = "error" with_error,
        active: bool = "active" with_active,
        r#type: Open<Type> = "type" with_type,
        file_name: String = "fileName" with_file_name,
        file_size: i64 = "fileSize" with_file_size,
    )
});

/// The property `status` of `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Known values: `Initiated`, `InProgress`, `Pending`, `Success`, `Failed`, `Cancelled`, `Purged`, `PurgePending`.
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

/// The property `type` of `WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate`. Known values: `Csv`, `Json`.
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
