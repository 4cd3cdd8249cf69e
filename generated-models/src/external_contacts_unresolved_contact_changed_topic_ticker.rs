// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicTicker"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicTicker`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicTicker "ExternalContactsUnresolvedContactChangedTopicTicker" 2 {
    (
        symbol: ::std::string::String = "symbol" 0 with_symbol,
        exchange: ::std::string::String = "exchange" 0 with_exchange,
    )
});
