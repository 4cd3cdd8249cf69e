// @generated from the schema "GetUploadSourceUrlJobStatusResponse"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `GetUploadSourceUrlJobStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetUploadSourceUrlJobStatusResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `status`: one of `Created`, `InProgress`, `Completed` and `Failed`.
    pub status: Option<Open<Status>>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: Option<Box<ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetUploadSourceUrlJobStatusResponse "GetUploadSourceUrlJobStatusResponse" 5 {
    (
        id: String = "id" with_id,
        status: Open<Status> = "status" with_status,
        upload_key: String = "uploadKey" with_upload_key,
        error_information: Box<ErrorBody> = "errorInformation" with_error_information,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `GetUploadSourceUrlJobStatusResponse`. Known values: `Created`, `InProgress`, `Completed`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Created,
    InProgress,
    Completed,
    Failed,
}

crate::runtime::values!(Status {
    Created = "Created",
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
