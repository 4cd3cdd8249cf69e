// @generated from the schema "Ticker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Ticker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Ticker {
    /// `symbol`: `string`, required.
    pub symbol: Option<String>,
    /// `exchange`: `string`, required.
    pub exchange: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Ticker "Ticker" 2 {
    (
        symbol: String = "symbol" with_symbol required,
        exchange: String = "exchange" with_exchange required,
    )
});
