// @generated from the schema "KnowledgeSyncJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobRequest`.
#[repr(C)]
pub struct KnowledgeSyncJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeSyncJobRequest "KnowledgeSyncJobRequest" 2 {
    (
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
    )
});
