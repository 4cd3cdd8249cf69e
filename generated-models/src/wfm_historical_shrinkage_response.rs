// @generated from the schema "WfmHistoricalShrinkageResponse"; changes made here are lost at the next generation

/// The schema `WfmHistoricalShrinkageResponse`.
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

impl crate::runtime::Model for WfmHistoricalShrinkageResponse {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        download_urls: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalShrinkageResponse = &<WfmHistoricalShrinkageResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalShrinkageResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operationId", "operation_id", 0),
            ("downloadUrls", "download_urls", 0),
            ("downloadResult", "download_result", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.operation_id, &E.download_urls, &E.download_result, &E.state],
    }
};

crate::runtime::model!(WfmHistoricalShrinkageResponse);

crate::runtime::setters!(WfmHistoricalShrinkageResponse {
    with_operation_id: operation_id: ::std::string::String,
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_download_result: download_result: ::std::boxed::Box<crate::HistoricalShrinkageResultListing>,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `WfmHistoricalShrinkageResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
