// @generated from the schema "CallbackDisconnectIdentifier"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CallbackDisconnectIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallbackDisconnectIdentifier {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `callbackId`: `string`, required.
    #[doc(alias = "callbackId")]
    pub callback_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallbackDisconnectIdentifier "CallbackDisconnectIdentifier" 2 {
    (
        conversation_id: String = "conversationId" with_conversation_id required,
        callback_id: String = "callbackId" with_callback_id required,
    )
});
