// @generated from the schema "EventError"; changes made here are lost at the next generation

/// The schema `EventError`.
#[repr(C)]
pub struct EventError {
    /// `eventId`: `string`.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `retryable`: `boolean`.
    pub retryable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventError "EventError" 3 {
    (
        event_id: ::std::string::String = "eventId" 0 with_event_id,
        message: ::std::string::String = "message" 0 with_message,
        retryable: bool = "retryable" 0 with_retryable,
    )
});
