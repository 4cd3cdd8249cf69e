// @generated from the schema "EmailRoutingEstablishedEvent"; changes made here are lost at the next generation

/// The schema `EmailRoutingEstablishedEvent`.
#[repr(C)]
pub struct EmailRoutingEstablishedEvent {
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
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(EmailRoutingEstablishedEvent "EmailRoutingEstablishedEvent" 10 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        queue_id: ::std::string::String = "queueId" 1 with_queue_id,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        label: ::std::string::String = "label" 0 with_label,
        initial_configuration: ::std::boxed::Box<crate::EmailInitialConfiguration> = "initialConfiguration" 1 with_initial_configuration,
        source_configuration: ::std::boxed::Box<crate::SourceConfiguration> = "sourceConfiguration" 1 with_source_configuration,
    )
});
