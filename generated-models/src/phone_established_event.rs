// @generated from the schema "PhoneEstablishedEvent"; changes made here are lost at the next generation

/// The schema `PhoneEstablishedEvent`.
#[repr(C)]
pub struct PhoneEstablishedEvent {
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
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(PhoneEstablishedEvent "PhoneEstablishedEvent" 9 {
    (
        event_id: ::std::string::String = "eventId" 1 with_event_id,
        event_date_time: crate::runtime::DateTime = "eventDateTime" 1 with_event_date_time,
        conversation_id: ::std::string::String = "conversationId" 1 with_conversation_id,
        communication_id: ::std::string::String = "communicationId" 1 with_communication_id,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        initial_configuration: ::std::boxed::Box<crate::InitialConfiguration> = "initialConfiguration" 1 with_initial_configuration,
        source_configuration: ::std::boxed::Box<crate::SourceConfiguration> = "sourceConfiguration" 1 with_source_configuration,
    )
});
