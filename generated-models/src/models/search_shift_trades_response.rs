// @generated from the schema "SearchShiftTradesResponse"; changes made here are lost at the next generation

use crate::SearchShiftTradeResponse;
use crate::runtime::Extra;

/// The schema `SearchShiftTradesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchShiftTradesResponse {
    /// `trades`: `array of SearchShiftTradeResponse`.
    pub trades: Option<Vec<SearchShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchShiftTradesResponse "SearchShiftTradesResponse" 2 {
    (
        trades: Vec<SearchShiftTradeResponse> = "trades" with_trades,
        download_url: String = "downloadUrl" with_download_url,
    )
});
