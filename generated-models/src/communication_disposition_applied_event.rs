// @generated from the schema "CommunicationDispositionAppliedEvent"; changes made here are lost at the next generation

/// The schema `CommunicationDispositionAppliedEvent`.
#[repr(C)]
pub struct CommunicationDispositionAppliedEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommunicationDispositionAppliedEvent "CommunicationDispositionAppliedEvent" 7 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        code: ::std::string::String = "code" 0 with_code,
        notes: ::std::string::String = "notes" 0 with_notes,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
    )
});
