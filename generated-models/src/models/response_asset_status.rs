// @generated from the schema "ResponseAssetStatus"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ResponseAssetStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAssetStatus {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `InProgress`, `Uploaded` and `Failed`, read-only.
    pub status: Option<Open<Status>>,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAssetStatus "ResponseAssetStatus" 4 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status read_only,
        error_code: String = "errorCode" with_error_code read_only,
        error_message: String = "errorMessage" with_error_message read_only,
    )
});

/// The property `status` of `ResponseAssetStatus`. Known values: `InProgress`, `Uploaded`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Uploaded,
    Failed,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Uploaded = "Uploaded",
    Failed = "Failed",
});
