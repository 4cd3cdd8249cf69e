// @generated from the schema "ExternalContactsContactChangedTopicTicker"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicTicker`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicTicker "ExternalContactsContactChangedTopicTicker" 2 {
    (
        symbol: ::std::string::String = "symbol" 0 with_symbol,
        exchange: ::std::string::String = "exchange" 0 with_exchange,
    )
});
