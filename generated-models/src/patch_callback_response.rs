// @generated from the schema "PatchCallbackResponse"; changes made here are lost at the next generation

/// The schema `PatchCallbackResponse`.
#[repr(C)]
pub struct PatchCallbackResponse {
    /// `conversation`: `DomainEntityRef`, required.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `callbackIdentifiers`: `array of CallbackIdentifier`, required.
    #[doc(alias = "callbackIdentifiers")]
    pub callback_identifiers: ::std::option::Option<
        ::std::vec::Vec<crate::CallbackIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchCallbackResponse "PatchCallbackResponse" 2 {
    (
        conversation: ::std::boxed::Box<crate::DomainEntityRef> = "conversation" 1 with_conversation,
        callback_identifiers: ::std::vec::Vec<crate::CallbackIdentifier> = "callbackIdentifiers" 1 with_callback_identifiers,
    )
});
