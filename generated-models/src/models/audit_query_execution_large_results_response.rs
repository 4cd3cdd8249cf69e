// @generated from the schema "AuditQueryExecutionLargeResultsResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AuditQueryExecutionLargeResultsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryExecutionLargeResultsResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryExecutionLargeResultsResponse "AuditQueryExecutionLargeResultsResponse" 4 {
    (
        id: String = "id" with_id,
        page_size: i32 = "pageSize" with_page_size,
        cursor: String = "cursor" with_cursor,
        download_url: String = "downloadUrl" with_download_url,
    )
});
