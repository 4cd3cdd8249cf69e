// @generated from the schema "CsvUploadResponse"; changes made here are lost at the next generation

use crate::Header;
use crate::runtime::Extra;

/// The schema `CsvUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvUploadResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: Option<String>,
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: Option<String>,
    /// `uploadHeaders`: `array of Header`, required.
    #[doc(alias = "uploadHeaders")]
    pub upload_headers: Option<Vec<Header>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvUploadResponse "CsvUploadResponse" 3 {
    (
        upload_id: String = "uploadId" with_upload_id required,
        upload_url: String = "uploadUrl" with_upload_url required,
        upload_headers: Vec<Header> = "uploadHeaders" with_upload_headers required,
    )
});
