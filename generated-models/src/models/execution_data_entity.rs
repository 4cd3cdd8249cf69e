// @generated from the schema "ExecutionDataEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExecutionDataEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExecutionDataEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: Option<String>,
    /// `failed`: `boolean`.
    pub failed: Option<bool>,
    /// `statusCode`: `string`.
    #[doc(alias = "statusCode")]
    pub status_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExecutionDataEntity "ExecutionDataEntity" 4 {
    (
        id: String = "id" with_id,
        download_uri: String = "downloadUri" with_download_uri,
        failed: bool = "failed" with_failed,
        status_code: String = "statusCode" with_status_code,
    )
});
