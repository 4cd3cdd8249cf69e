// @generated from the schema "ExternalEstablishedEvent"; changes made here are lost at the next generation

use crate::{InitialConfiguration, SourceConfiguration};
use crate::runtime::{DateTime, Extra};

/// The schema `ExternalEstablishedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalEstablishedEvent {
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
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `aniName`: `string`.
    #[doc(alias = "aniName")]
    pub ani_name: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `dnisName`: `string`.
    #[doc(alias = "dnisName")]
    pub dnis_name: Option<String>,
    /// `initialConfiguration`: `InitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: Option<Box<InitialConfiguration>>,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: Option<Box<SourceConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalEstablishedEvent "ExternalEstablishedEvent" 10 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        ani: String = "ani" with_ani,
        ani_name: String = "aniName" with_ani_name,
        dnis: String = "dnis" with_dnis,
        dnis_name: String = "dnisName" with_dnis_name,
        initial_configuration: Box<InitialConfiguration> = "initialConfiguration" with_initial_configuration required,
        source_configuration: Box<SourceConfiguration> = "sourceConfiguration" with_source_configuration required,
    )
});
