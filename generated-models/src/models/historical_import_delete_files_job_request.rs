// @generated from the schema "HistoricalImportDeleteFilesJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HistoricalImportDeleteFilesJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportDeleteFilesJobRequest {
    /// `requestIds`: `array of string`, required.
    #[doc(alias = "requestIds")]
    pub request_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportDeleteFilesJobRequest "HistoricalImportDeleteFilesJobRequest" 1 {
    (
        request_ids: Vec<String> = "requestIds" with_request_ids required,
    )
});
