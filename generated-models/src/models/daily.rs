// @generated from the schema "Daily"; changes made here are lost at the next generation

use crate::Timeseries;
use crate::runtime::Extra;

/// The schema `Daily`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Daily {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadResult`: `array of Timeseries`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Vec<Timeseries>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Daily "Daily" 2 {
    (
        download_url: String = "downloadUrl" with_download_url,
        download_result: Vec<Timeseries> = "downloadResult" with_download_result,
    )
});
