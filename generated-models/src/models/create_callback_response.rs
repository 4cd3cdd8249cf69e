// @generated from the schema "CreateCallbackResponse"; changes made here are lost at the next generation

use crate::{CallbackIdentifier, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `CreateCallbackResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateCallbackResponse {
    /// `conversation`: `DomainEntityRef`, required.
    pub conversation: Option<Box<DomainEntityRef>>,
    /// `callbackIdentifiers`: `array of CallbackIdentifier`, required.
    #[doc(alias = "callbackIdentifiers")]
    pub callback_identifiers: Option<Vec<CallbackIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateCallbackResponse "CreateCallbackResponse" 2 {
    (
        conversation: Box<DomainEntityRef> = "conversation" with_conversation required,
        callback_identifiers: Vec<CallbackIdentifier> = "callbackIdentifiers" with_callback_identifiers required,
    )
});
