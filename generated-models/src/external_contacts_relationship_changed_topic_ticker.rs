// @generated from the schema "ExternalContactsRelationshipChangedTopicTicker"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicTicker`.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicTicker "ExternalContactsRelationshipChangedTopicTicker" 2 {
    (
        symbol: ::std::string::String = "symbol" 0 with_symbol,
        exchange: ::std::string::String = "exchange" 0 with_exchange,
    )
});
