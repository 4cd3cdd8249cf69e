// @generated from the schema "Ticker"; changes made here are lost at the next generation

/// The schema `Ticker`.
#[repr(C)]
pub struct Ticker {
    /// `symbol`: `string`, required.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`, required.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Ticker "Ticker" 2 {
    (
        symbol: ::std::string::String = "symbol" 1 with_symbol,
        exchange: ::std::string::String = "exchange" 1 with_exchange,
    )
});
