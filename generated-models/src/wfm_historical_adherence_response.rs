// @generated from the schema "WfmHistoricalAdherenceResponse"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceResponse`.
#[repr(C)]
pub struct WfmHistoricalAdherenceResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `WfmHistoricalAdherenceResultWrapper`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmHistoricalAdherenceResultWrapper>,
    >,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queryState`: `string`.
    #[doc(alias = "queryState")]
    pub query_state: ::std::option::Option<crate::runtime::Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceResponse "WfmHistoricalAdherenceResponse" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::boxed::Box<crate::WfmHistoricalAdherenceResultWrapper> = "downloadResult" 0 with_download_result,
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        query_state: crate::runtime::Open<QueryState> = "queryState" 0 with_query_state,
    )
});

/// The property `queryState` of `WfmHistoricalAdherenceResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum QueryState {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(QueryState);

impl crate::runtime::Enum for QueryState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
