// @generated from the schema "ExternalContactsOrganizationChangedTopicTicker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsOrganizationChangedTopicTicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsOrganizationChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `exchange`: `string`.
    pub exchange: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsOrganizationChangedTopicTicker "ExternalContactsOrganizationChangedTopicTicker" 2 {
    (
        symbol: String = "symbol" with_symbol,
        exchange: String = "exchange" with_exchange,
    )
});
