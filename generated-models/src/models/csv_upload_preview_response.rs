// @generated from the schema "CsvUploadPreviewResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CsvUploadPreviewResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvUploadPreviewResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: Option<String>,
    /// `headers`: `array of string`, required.
    pub headers: Option<Vec<String>>,
    /// `entries`: `array of array of string`, required.
    pub entries: Option<Vec<Vec<String>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvUploadPreviewResponse "CsvUploadPreviewResponse" 3 {
    (
        upload_id: String = "uploadId" with_upload_id required,
        headers: Vec<String> = "headers" with_headers required,
        entries: Vec<Vec<String>> = "entries" with_entries required,
    )
});
