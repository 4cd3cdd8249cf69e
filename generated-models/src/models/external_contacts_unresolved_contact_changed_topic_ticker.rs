// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicTicker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicTicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `exchange`: `string`.
    pub exchange: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicTicker "ExternalContactsUnresolvedContactChangedTopicTicker" 2 {
    (
        symbol: String = "symbol" with_symbol,
        exchange: String = "exchange" with_exchange,
    )
});
