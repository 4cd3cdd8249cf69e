// @generated from the schema "BatchDownloadJobSubmission"; changes made here are lost at the next generation

/// The schema `BatchDownloadJobSubmission`.
pub struct BatchDownloadJobSubmission {
    /// `batchDownloadRequestList`: `array of BatchDownloadRequest`, required.
    #[doc(alias = "batchDownloadRequestList")]
    pub batch_download_request_list: ::std::option::Option<
        ::std::vec::Vec<crate::BatchDownloadRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BatchDownloadJobSubmission {
    const EMPTY: Self = Self {
        batch_download_request_list: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchDownloadJobSubmission = &<BatchDownloadJobSubmission as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchDownloadJobSubmission",
        empty: E,
        extra: &E.extra,
        properties: &[("batchDownloadRequestList", "batch_download_request_list", 1)],
        fields: &[&E.batch_download_request_list],
    }
};

crate::runtime::model!(BatchDownloadJobSubmission);

crate::runtime::setters!(BatchDownloadJobSubmission {
    with_batch_download_request_list: batch_download_request_list: ::std::vec::Vec<crate::BatchDownloadRequest>,
});
