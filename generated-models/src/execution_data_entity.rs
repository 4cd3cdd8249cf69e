// @generated from the schema "ExecutionDataEntity"; changes made here are lost at the next generation

/// The schema `ExecutionDataEntity`.
#[repr(C)]
pub struct ExecutionDataEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `statusCode`: `string`.
    #[doc(alias = "statusCode")]
    pub status_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExecutionDataEntity "ExecutionDataEntity" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        download_uri: ::std::string::String = "downloadUri" 0 with_download_uri,
        failed: bool = "failed" 0 with_failed,
        status_code: ::std::string::String = "statusCode" 0 with_status_code,
    )
});
