// @generated from the schema "UserPresenceEvent"; changes made here are lost at the next generation

/// The schema `UserPresenceEvent`.
#[repr(C)]
pub struct UserPresenceEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `presenceDefinitionId`: `string`.
    #[doc(alias = "presenceDefinitionId")]
    pub presence_definition_id: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserPresenceEvent "UserPresenceEvent" 6 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        user_id: ::std::string::String = "userId" 1 with_user_id,
        source_id: ::std::string::String = "sourceId" 1 with_source_id,
        presence_definition_id: ::std::string::String = "presenceDefinitionId" 0 with_presence_definition_id,
        message: ::std::string::String = "message" 0 with_message,
    )
});
