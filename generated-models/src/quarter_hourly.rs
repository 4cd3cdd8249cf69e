// @generated from the schema "QuarterHourly"; changes made here are lost at the next generation

/// The schema `QuarterHourly`.
#[repr(C)]
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

crate::runtime::model!(QuarterHourly "QuarterHourly" 2 {
    (
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        download_result: ::std::vec::Vec<crate::Timeseries> = "downloadResult" 0 with_download_result,
    )
});
