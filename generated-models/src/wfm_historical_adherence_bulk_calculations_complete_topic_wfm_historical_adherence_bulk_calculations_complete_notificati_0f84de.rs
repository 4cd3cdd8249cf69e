// @generated from the schema "WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queryState`: `string`.
    #[doc(alias = "queryState")]
    pub query_state: ::std::option::Option<crate::runtime::Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification "WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        query_state: crate::runtime::Open<QueryState> = "queryState" 0 with_query_state,
    )
});

/// The property `queryState` of `WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification`. Known values: `Unknown`, `Complete`, `Error`, `Processing`.
#[non_exhaustive]
pub enum QueryState {
    Unknown,
    Complete,
    Error,
    Processing,
}

crate::runtime::known!(QueryState);

impl crate::runtime::Enum for QueryState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
        (Self::Processing, "Processing"),
    ];
}
