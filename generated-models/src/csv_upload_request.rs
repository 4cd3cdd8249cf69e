// @generated from the schema "CsvUploadRequest"; changes made here are lost at the next generation

/// The schema `CsvUploadRequest`.
#[repr(C)]
pub struct CsvUploadRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer (int64)`, required.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvUploadRequest "CsvUploadRequest" 2 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        file_size: i64 = "fileSize" 1 with_file_size,
    )
});
