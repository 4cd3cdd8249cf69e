// @generated from the schema "HistoricalImportDeleteFilesJobRequest"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteFilesJobRequest`.
#[repr(C)]
pub struct HistoricalImportDeleteFilesJobRequest {
    /// `requestIds`: `array of string`, required.
    #[doc(alias = "requestIds")]
    pub request_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportDeleteFilesJobRequest "HistoricalImportDeleteFilesJobRequest" 1 {
    (
        request_ids: ::std::vec::Vec<::std::string::String> = "requestIds" 1 with_request_ids,
    )
});
