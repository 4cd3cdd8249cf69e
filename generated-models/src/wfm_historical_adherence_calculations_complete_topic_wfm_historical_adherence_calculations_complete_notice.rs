// @generated from the schema "WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice`.
pub struct WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queryState`: `string`.
    #[doc(alias = "queryState")]
    pub query_state: ::std::option::Option<crate::runtime::Open<QueryState>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        download_urls: ::std::option::Option::None,
        query_state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice = &<WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("downloadUrl", "download_url", 0),
            ("downloadUrls", "download_urls", 0),
            ("queryState", "query_state", 0),
        ],
        fields: &[&E.id, &E.download_url, &E.download_urls, &E.query_state],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice);

crate::runtime::setters!(WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
    with_id: id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_query_state: query_state: crate::runtime::Open<QueryState>,
});

/// The property `queryState` of `WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryState {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for QueryState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
