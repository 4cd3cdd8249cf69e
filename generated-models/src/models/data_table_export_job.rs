// @generated from the schema "DataTableExportJob"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ErrorBody};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DataTableExportJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataTableExportJob {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `AddressableEntityRef`.
    pub owner: Option<Box<AddressableEntityRef>>,
    /// `status`: one of `Processing`, `Failed` and `Succeeded`, required.
    pub status: Option<Open<Status>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `downloadURI`: `string`.
    #[doc(alias = "downloadURI")]
    pub download_uri: Option<String>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: Option<Box<ErrorBody>>,
    /// `countRecordsProcessed`: `integer (int32)`.
    #[doc(alias = "countRecordsProcessed")]
    pub count_records_processed: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataTableExportJob "DataTableExportJob" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        owner: Box<AddressableEntityRef> = "owner" with_owner,
        status: Open<Status> = "status" with_status required,
        date_created: DateTime = "dateCreated" with_date_created,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        download_uri: String = "downloadURI" with_download_uri,
        error_information: Box<ErrorBody> = "errorInformation" with_error_information,
        count_records_processed: i32 = "countRecordsProcessed" with_count_records_processed,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `DataTableExportJob`. Known values: `Processing`, `Failed`, `Succeeded`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Failed,
    Succeeded,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Failed = "Failed",
    Succeeded = "Succeeded",
});
