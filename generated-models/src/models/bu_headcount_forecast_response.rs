// @generated from the schema "BuHeadcountForecastResponse"; changes made here are lost at the next generation

use crate::BuHeadcountForecast;
use crate::runtime::Extra;

/// The schema `BuHeadcountForecastResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuHeadcountForecastResponse {
    /// `result`: `BuHeadcountForecast`.
    pub result: Option<Box<BuHeadcountForecast>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuHeadcountForecastResponse "BuHeadcountForecastResponse" 2 {
    (
        result: Box<BuHeadcountForecast> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
