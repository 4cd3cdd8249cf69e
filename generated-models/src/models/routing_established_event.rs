// @generated from the schema "RoutingEstablishedEvent"; changes made here are lost at the next generation

use crate::{InitialConfiguration, SourceConfiguration};
use crate::runtime::{DateTime, Extra};

/// The schema `RoutingEstablishedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingEstablishedEvent {
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
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `initialConfiguration`: `InitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: Option<Box<InitialConfiguration>>,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: Option<Box<SourceConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingEstablishedEvent "RoutingEstablishedEvent" 12 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        phone_number: String = "phoneNumber" with_phone_number,
        queue_id: String = "queueId" with_queue_id required,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        initial_configuration: Box<InitialConfiguration> = "initialConfiguration" with_initial_configuration required,
        source_configuration: Box<SourceConfiguration> = "sourceConfiguration" with_source_configuration required,
    )
});
