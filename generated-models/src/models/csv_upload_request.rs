// @generated from the schema "CsvUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CsvUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvUploadRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `fileSize`: `integer (int64)`, required.
    #[doc(alias = "fileSize")]
    pub file_size: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvUploadRequest "CsvUploadRequest" 2 {
    (
        file_name: String = "fileName" with_file_name,
        file_size: i64 = "fileSize" with_file_size required,
    )
});
