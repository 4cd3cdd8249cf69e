// @generated from the schema "BuForecastResultResponse"; changes made here are lost at the next generation

use crate::BuForecastResult;
use crate::runtime::Extra;

/// The schema `BuForecastResultResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastResultResponse {
    /// `result`: `BuForecastResult`.
    pub result: Option<Box<BuForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastResultResponse "BuForecastResultResponse" 2 {
    (
        result: Box<BuForecastResult> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
