// @generated from the schema "AuditQueryExecutionLargeResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionLargeResultsResponse`.
#[repr(C)]
pub struct AuditQueryExecutionLargeResultsResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQueryExecutionLargeResultsResponse "AuditQueryExecutionLargeResultsResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        page_size: i32 = "pageSize" 0 with_page_size,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
