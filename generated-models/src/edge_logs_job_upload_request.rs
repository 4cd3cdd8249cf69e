// @generated from the schema "EdgeLogsJobUploadRequest"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobUploadRequest`.
#[repr(C)]
pub struct EdgeLogsJobUploadRequest {
    /// `fileIds`: `array of string`, required.
    #[doc(alias = "fileIds")]
    pub file_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeLogsJobUploadRequest "EdgeLogsJobUploadRequest" 1 {
    (
        file_ids: ::std::vec::Vec<::std::string::String> = "fileIds" 1 with_file_ids,
    )
});
