// @generated from the schema "ExternalEstablishedEvent"; changes made here are lost at the next generation

/// The schema `ExternalEstablishedEvent`.
#[repr(C)]
pub struct ExternalEstablishedEvent {
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
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `aniName`: `string`.
    #[doc(alias = "aniName")]
    pub ani_name: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `dnisName`: `string`.
    #[doc(alias = "dnisName")]
    pub dnis_name: ::std::option::Option<::std::string::String>,
    /// `initialConfiguration`: `InitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::InitialConfiguration>,
    >,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::SourceConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalEstablishedEvent "ExternalEstablishedEvent" 10 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        ani: ::std::string::String = "ani" 0 with_ani,
        ani_name: ::std::string::String = "aniName" 0 with_ani_name,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        dnis_name: ::std::string::String = "dnisName" 0 with_dnis_name,
        initial_configuration: ::std::boxed::Box<crate::InitialConfiguration> = "initialConfiguration" 1 with_initial_configuration,
        source_configuration: ::std::boxed::Box<crate::SourceConfiguration> = "sourceConfiguration" 1 with_source_configuration,
    )
});
