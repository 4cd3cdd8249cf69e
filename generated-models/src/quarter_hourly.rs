// @generated from the schema "QuarterHourly"; changes made here are lost at the next generation

/// The schema `QuarterHourly`.
pub struct QuarterHourly {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `array of Timeseries`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<::std::vec::Vec<crate::Timeseries>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QuarterHourly {
    const EMPTY: Self = Self {
        download_urls: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QuarterHourly = &<QuarterHourly as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QuarterHourly",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("downloadUrls", "download_urls", 0),
            ("downloadResult", "download_result", 0),
        ],
        fields: &[&E.download_urls, &E.download_result],
    }
};

crate::runtime::model!(QuarterHourly);

crate::runtime::setters!(QuarterHourly {
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_download_result: download_result: ::std::vec::Vec<crate::Timeseries>,
});
