// @generated from the schema "EmailExternalEstablishedEvent"; changes made here are lost at the next generation

use crate::{EmailInitialConfiguration, SourceConfiguration};
use crate::runtime::{DateTime, Extra};

/// The schema `EmailExternalEstablishedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailExternalEstablishedEvent {
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
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `includeMessage`: `boolean`.
    #[doc(alias = "includeMessage")]
    pub include_message: Option<bool>,
    /// `initialConfiguration`: `EmailInitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: Option<Box<EmailInitialConfiguration>>,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: Option<Box<SourceConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailExternalEstablishedEvent "EmailExternalEstablishedEvent" 8 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        display_name: String = "displayName" with_display_name,
        include_message: bool = "includeMessage" with_include_message,
        initial_configuration: Box<EmailInitialConfiguration> = "initialConfiguration" with_initial_configuration required,
        source_configuration: Box<SourceConfiguration> = "sourceConfiguration" with_source_configuration required,
    )
});
