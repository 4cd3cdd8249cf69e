// @generated from the schema "CsvUploadDetailsResponse"; changes made here are lost at the next generation

use crate::ValidationResult;
use crate::runtime::Extra;

/// The schema `CsvUploadDetailsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvUploadDetailsResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: Option<String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `validationResult`: `ValidationResult`, required.
    #[doc(alias = "validationResult")]
    pub validation_result: Option<Box<ValidationResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvUploadDetailsResponse "CsvUploadDetailsResponse" 3 {
    (
        upload_id: String = "uploadId" with_upload_id required,
        file_name: String = "fileName" with_file_name,
        validation_result: Box<ValidationResult> = "validationResult" with_validation_result required,
    )
});
