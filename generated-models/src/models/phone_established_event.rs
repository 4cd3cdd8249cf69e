// @generated from the schema "PhoneEstablishedEvent"; changes made here are lost at the next generation

use crate::{InitialConfiguration, SourceConfiguration};
use crate::runtime::{DateTime, Extra};

/// The schema `PhoneEstablishedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneEstablishedEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `communicationId`: `string`, required.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `initialConfiguration`: `InitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: Option<Box<InitialConfiguration>>,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: Option<Box<SourceConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneEstablishedEvent "PhoneEstablishedEvent" 9 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        phone_number: String = "phoneNumber" with_phone_number,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        initial_configuration: Box<InitialConfiguration> = "initialConfiguration" with_initial_configuration required,
        source_configuration: Box<SourceConfiguration> = "sourceConfiguration" with_source_configuration required,
    )
});
