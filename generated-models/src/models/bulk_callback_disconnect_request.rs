// @generated from the schema "BulkCallbackDisconnectRequest"; changes made here are lost at the next generation

use crate::CallbackDisconnectIdentifier;
use crate::runtime::Extra;

/// The schema `BulkCallbackDisconnectRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkCallbackDisconnectRequest {
    /// `callbackDisconnectIdentifiers`: `array of CallbackDisconnectIdentifier`, required.
    #[doc(alias = "callbackDisconnectIdentifiers")]
    pub callback_disconnect_identifiers: Option<Vec<CallbackDisconnectIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkCallbackDisconnectRequest "BulkCallbackDisconnectRequest" 1 {
    (
        callback_disconnect_identifiers: Vec<CallbackDisconnectIdentifier> = "callbackDisconnectIdentifiers" with_callback_disconnect_identifiers required,
    )
});
