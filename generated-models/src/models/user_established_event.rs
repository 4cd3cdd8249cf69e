// @generated from the schema "UserEstablishedEvent"; changes made here are lost at the next generation

use crate::{InitialConfiguration, SourceConfiguration};
use crate::runtime::{DateTime, Extra};

/// The schema `UserEstablishedEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserEstablishedEvent {
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
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `initialConfiguration`: `InitialConfiguration`, required.
    #[doc(alias = "initialConfiguration")]
    pub initial_configuration: Option<Box<InitialConfiguration>>,
    /// `sourceConfiguration`: `SourceConfiguration`, required.
    #[doc(alias = "sourceConfiguration")]
    pub source_configuration: Option<Box<SourceConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserEstablishedEvent "UserEstablishedEvent" 13 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        conversation_id: String = "conversationId" with_conversation_id required,
        communication_id: String = "communicationId" with_communication_id required,
        phone_number: String = "phoneNumber" with_phone_number,
        user_id: String = "userId" with_user_id required,
        station_id: String = "stationId" with_station_id,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        queue_id: String = "queueId" with_queue_id,
        initial_configuration: Box<InitialConfiguration> = "initialConfiguration" with_initial_configuration required,
        source_configuration: Box<SourceConfiguration> = "sourceConfiguration" with_source_configuration required,
    )
});
