// @generated from the schema "WfmHistoricalShrinkageResponse"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageResponse`.
#[repr(C)]
pub struct WfmHistoricalShrinkageResponse {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `HistoricalShrinkageResultListing`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalShrinkageResultListing>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalShrinkageResponse "WfmHistoricalShrinkageResponse" 4 {
    (
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        download_result: ::std::boxed::Box<crate::HistoricalShrinkageResultListing> = "downloadResult" 0 with_download_result,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `WfmHistoricalShrinkageResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
