// @generated from the schema "QuarterHourly"; changes made here are lost at the next generation

use crate::Timeseries;
use crate::runtime::Extra;

/// The schema `QuarterHourly`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QuarterHourly {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `downloadResult`: `array of Timeseries`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Vec<Timeseries>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QuarterHourly "QuarterHourly" 2 {
    (
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        download_result: Vec<Timeseries> = "downloadResult" with_download_result,
    )
});
