// @generated from the schema "DataTableImportJob"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ErrorBody};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DataTableImportJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataTableImportJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `AddressableEntityRef`.
    pub owner: Option<Box<AddressableEntityRef>>,
    /// `status`: one of `WaitingForUpload`, `Processing`, `Failed` and `Succeeded`, required.
    pub status: Option<Open<Status>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `uploadURI`: `string`.
    #[doc(alias = "uploadURI")]
    pub upload_uri: Option<String>,
    /// `importMode`: one of `ReplaceAll` and `Append`.
    #[doc(alias = "importMode")]
    pub import_mode: Option<Open<ImportMode>>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: Option<Box<ErrorBody>>,
    /// `countRecordsUpdated`: `integer (int32)`.
    #[doc(alias = "countRecordsUpdated")]
    pub count_records_updated: Option<i32>,
    /// `countRecordsDeleted`: `integer (int32)`.
    #[doc(alias = "countRecordsDeleted")]
    pub count_records_deleted: Option<i32>,
    /// `countRecordsFailed`: `integer (int32)`.
    #[doc(alias = "countRecordsFailed")]
    pub count_records_failed: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataTableImportJob "DataTableImportJob" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        owner: Box<AddressableEntityRef> = "owner" with_owner,
        status: Open<Status> = "status" with_status required,
        date_created: DateTime = "dateCreated" with_date_created,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        upload_uri: String = "uploadURI" with_upload_uri,
        import_mode: Open<ImportMode> = "importMode" with_import_mode,
        error_information: Box<ErrorBody> = "errorInformation" with_error_information,
        count_records_updated: i32 = "countRecordsUpdated" with_count_records_updated,
        count_records_deleted: i32 = "countRecordsDeleted" with_count_records_deleted,
        count_records_failed: i32 = "countRecordsFailed" with_count_records_failed,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `DataTableImportJob`. Known values: `WaitingForUpload`, `Processing`, `Failed`, `Succeeded`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    WaitingForUpload,
    Processing,
    Failed,
    Succeeded,
}

crate::runtime::values!(Status {
    WaitingForUpload = "WaitingForUpload",
    Processing = "Processing",
    Failed = "Failed",
    Succeeded = "Succeeded",
});

/// The property `importMode` of `DataTableImportJob`. Known values: `ReplaceAll`, `Append`.
#[repr(u16)]
#[non_exhaustive]
pub enum ImportMode {
    ReplaceAll,
    Append,
}

crate::runtime::values!(ImportMode {
    ReplaceAll = "ReplaceAll",
    Append = "Append",
});
