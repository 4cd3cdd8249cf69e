// @generated from the schema "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`.
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

impl crate::runtime::Model
for WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        download_urls: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification = &<WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operationId", "operation_id", 0),
            ("downloadUrls", "download_urls", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.operation_id, &E.download_urls, &E.state],
    }
};

crate::runtime::model!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification);

crate::runtime::setters!(WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
    with_operation_id: operation_id: ::std::string::String,
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification`. Known values: `Unknown`, `Complete`, `Error`, `Processing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unknown,
    Complete,
    Error,
    Processing,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
        (Self::Processing, "Processing"),
    ];
}
