// @generated from the schema "ContactsBulkOperationJob"; changes made here are lost at the next generation

use crate::ErrorInfo;
use crate::runtime::{Extra, Open};

/// The schema `ContactsBulkOperationJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsBulkOperationJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `InProgress`, `Complete` and `Failed`, read-only.
    pub state: Option<Open<State>>,
    /// `type`: one of `BulkDelete` and `BulkEdit`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `totalRecords`: `integer (int64)`, read-only.
    #[doc(alias = "totalRecords")]
    pub total_records: Option<i64>,
    /// `completedRecords`: `integer (int64)`, read-only.
    #[doc(alias = "completedRecords")]
    pub completed_records: Option<i64>,
    /// `percentComplete`: `integer (int32)`, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: Option<i32>,
    /// `failureReason`: `ErrorInfo`, read-only.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<Box<ErrorInfo>>,
    /// `downloadURI`: `string`, read-only.
    #[doc(alias = "downloadURI")]
    pub download_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsBulkOperationJob "ContactsBulkOperationJob" 9 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state read_only,
        r#type: Open<Type> = "type" with_type read_only,
        total_records: i64 = "totalRecords" with_total_records read_only,
        completed_records: i64 = "completedRecords" with_completed_records read_only,
        percent_complete: i32 = "percentComplete" with_percent_complete read_only,
        failure_reason: Box<ErrorInfo> = "failureReason" with_failure_reason read_only,
        download_uri: String = "downloadURI" with_download_uri read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `ContactsBulkOperationJob`. Known values: `InProgress`, `Complete`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Complete,
    Failed,
}

crate::runtime::values!(State {
    InProgress = "InProgress",
    Complete = "Complete",
    Failed = "Failed",
});

/// The property `type` of `ContactsBulkOperationJob`. Known values: `BulkDelete`, `BulkEdit`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    BulkDelete,
    BulkEdit,
}

crate::runtime::values!(Type {
    BulkDelete = "BulkDelete",
    BulkEdit = "BulkEdit",
});
