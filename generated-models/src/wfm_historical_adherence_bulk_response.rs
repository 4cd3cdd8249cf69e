// @generated from the schema "WfmHistoricalAdherenceBulkResponse"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkResponse`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkResponse {
    /// `job`: `WfmHistoricalAdherenceBulkJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkJobReference>,
    >,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `WfmHistoricalAdherenceBulkResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkResponse "WfmHistoricalAdherenceBulkResponse" 3 {
    (
        job: ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkJobReference> = "job" 0 with_job,
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        download_result: ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkResult> = "downloadResult" 0 with_download_result,
    )
});
