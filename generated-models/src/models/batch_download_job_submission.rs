// @generated from the schema "BatchDownloadJobSubmission"; changes made here are lost at the next generation

use crate::BatchDownloadRequest;
use crate::runtime::Extra;

/// The schema `BatchDownloadJobSubmission`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchDownloadJobSubmission {
    /// `batchDownloadRequestList`: `array of BatchDownloadRequest`, required.
    #[doc(alias = "batchDownloadRequestList")]
    pub batch_download_request_list: Option<Vec<BatchDownloadRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchDownloadJobSubmission "BatchDownloadJobSubmission" 1 {
    (
        batch_download_request_list: Vec<BatchDownloadRequest> = "batchDownloadRequestList" with_batch_download_request_list required,
    )
});
