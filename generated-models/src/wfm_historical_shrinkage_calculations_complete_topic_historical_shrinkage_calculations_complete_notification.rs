// @generated from the schema "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`.
#[repr(C)]
pub struct WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification" 3 {
    (
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`. Known values: `Unknown`, `Complete`, `Error`, `Processing`.
#[non_exhaustive]
pub enum State {
    Unknown,
    Complete,
    Error,
    Processing,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
        (Self::Processing, "Processing"),
    ];
}
