// @generated from the schema "SearchShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `SearchShiftTradesResponse`.
pub struct SearchShiftTradesResponse {
    /// `trades`: `array of SearchShiftTradeResponse`.
    pub trades: ::std::option::Option<::std::vec::Vec<crate::SearchShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SearchShiftTradesResponse {
    const EMPTY: Self = Self {
        trades: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchShiftTradesResponse = &<SearchShiftTradesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchShiftTradesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("trades", "trades", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.trades, &E.download_url],
    }
};

crate::runtime::model!(SearchShiftTradesResponse);

crate::runtime::setters!(SearchShiftTradesResponse {
    with_trades: trades: ::std::vec::Vec<crate::SearchShiftTradeResponse>,
    with_download_url: download_url: ::std::string::String,
});
