// @generated from the schema "ExternalContactsRelationshipChangedTopicTicker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsRelationshipChangedTopicTicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `exchange`: `string`.
    pub exchange: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicTicker "ExternalContactsRelationshipChangedTopicTicker" 2 {
    (
        symbol: String = "symbol" with_symbol,
        exchange: String = "exchange" with_exchange,
    )
});
