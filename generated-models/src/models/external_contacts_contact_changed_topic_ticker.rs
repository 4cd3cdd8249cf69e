// @generated from the schema "ExternalContactsContactChangedTopicTicker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicTicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `exchange`: `string`.
    pub exchange: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicTicker "ExternalContactsContactChangedTopicTicker" 2 {
    (
        symbol: String = "symbol" with_symbol,
        exchange: String = "exchange" with_exchange,
    )
});
