// @generated from the schema "EventError"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EventError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventError {
    /// `eventId`: `string`.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `retryable`: `boolean`.
    pub retryable: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventError "EventError" 3 {
    (
        event_id: String = "eventId" with_event_id,
        message: String = "message" with_message,
        retryable: bool = "retryable" with_retryable,
    )
});
