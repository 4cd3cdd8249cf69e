// @generated from the schema "CallbackDisconnectIdentifier"; changes made here are lost at the next generation

/// The schema `CallbackDisconnectIdentifier`.
#[repr(C)]
pub struct CallbackDisconnectIdentifier {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `callbackId`: `string`, required.
    #[doc(alias = "callbackId")]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallbackDisconnectIdentifier "CallbackDisconnectIdentifier" 2 {
    (
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        callback_id: ::std::string::String = "callbackId" 1 with_callback_id,
    )
});
