// @generated from the schema "BulkCallbackDisconnectRequest"; changes made here are lost at the next generation

/// The schema `BulkCallbackDisconnectRequest`.
#[repr(C)]
pub struct BulkCallbackDisconnectRequest {
    /// `callbackDisconnectIdentifiers`: `array of CallbackDisconnectIdentifier`, required.
    #[doc(alias = "callbackDisconnectIdentifiers")]
    pub callback_disconnect_identifiers: ::std::option::Option<
        ::std::vec::Vec<crate::CallbackDisconnectIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkCallbackDisconnectRequest "BulkCallbackDisconnectRequest" 1 {
    (
        callback_disconnect_identifiers: ::std::vec::Vec<crate::CallbackDisconnectIdentifier> = "callbackDisconnectIdentifiers" 1 with_callback_disconnect_identifiers,
    )
});
