// @generated from the schema "SearchShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `SearchShiftTradesResponse`.
#[repr(C)]
pub struct SearchShiftTradesResponse {
    /// `trades`: `array of SearchShiftTradeResponse`.
    pub trades: ::std::option::Option<::std::vec::Vec<crate::SearchShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SearchShiftTradesResponse "SearchShiftTradesResponse" 2 {
    (
        trades: ::std::vec::Vec<crate::SearchShiftTradeResponse> = "trades" 0 with_trades,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
