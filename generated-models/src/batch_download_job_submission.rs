// @generated from the schema "BatchDownloadJobSubmission"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobSubmission`.
#[repr(C)]
pub struct BatchDownloadJobSubmission {
    /// `batchDownloadRequestList`: `array of BatchDownloadRequest`, required.
    #[doc(alias = "batchDownloadRequestList")]
    pub batch_download_request_list: ::std::option::Option<
        ::std::vec::Vec<crate::BatchDownloadRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchDownloadJobSubmission "BatchDownloadJobSubmission" 1 {
    (
        batch_download_request_list: ::std::vec::Vec<crate::BatchDownloadRequest> = "batchDownloadRequestList" 1 with_batch_download_request_list,
    )
});
