// @generated from the schema "WfmHistoricalAdherenceBulkResponse"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkResponse`.
pub struct WfmHistoricalAdherenceBulkResponse {
    /// `job`: `WfmHistoricalAdherenceBulkJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkJobReference>,
    >,
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `WfmHistoricalAdherenceBulkResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceBulkResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        download_urls: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkResponse = &<WfmHistoricalAdherenceBulkResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("job", "job", 0),
            ("downloadUrls", "download_urls", 0),
            ("downloadResult", "download_result", 0),
        ],
        fields: &[&E.job, &E.download_urls, &E.download_result],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkResponse);

crate::runtime::setters!(WfmHistoricalAdherenceBulkResponse {
    with_job: job: ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkJobReference>,
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_download_result: download_result: ::std::boxed::Box<crate::WfmHistoricalAdherenceBulkResult>,
});
