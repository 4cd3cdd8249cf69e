// @generated from the schema "EmailExternalEstablishedEvent"; changes made here are lost at the next generation

/// The schema `EmailExternalEstablishedEvent`.
#[repr(C)]
pub struct EmailExternalEstablishedEvent {
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
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `includeMessage`: `boolean`.
    #[doc(alias = "includeMessage")]
    pub include_message: ::std::option::Option<bool>,
    /// `initialConfiguration`: `EmailInitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::EmailInitialConfiguration>,
    >,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::SourceConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailExternalEstablishedEvent "EmailExternalEstablishedEvent" 8 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        include_message: bool = "includeMessage" 0 with_include_message,
        initial_configuration: ::std::boxed::Box<crate::EmailInitialConfiguration> = "initialConfiguration" 1 with_initial_configuration,
        source_configuration: ::std::boxed::Box<crate::SourceConfiguration> = "sourceConfiguration" 1 with_source_configuration,
    )
});
