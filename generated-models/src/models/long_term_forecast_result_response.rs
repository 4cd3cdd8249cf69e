// @generated from the schema "LongTermForecastResultResponse"; changes made here are lost at the next generation

use crate::LongTermForecastResult;
use crate::runtime::Extra;

/// The schema `LongTermForecastResultResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LongTermForecastResultResponse {
    /// `result`: `LongTermForecastResult`.
    pub result: Option<Box<LongTermForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LongTermForecastResultResponse "LongTermForecastResultResponse" 2 {
    (
        result: Box<LongTermForecastResult> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
