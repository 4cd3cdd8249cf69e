// @generated from the schema "CsvJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CsvJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvJobRequest {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: Option<String>,
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvJobRequest "CsvJobRequest" 2 {
    (
        upload_id: String = "uploadId" with_upload_id required,
        settings_id: String = "settingsId" with_settings_id required,
    )
});
