// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeEventsNotification"; changes made here are lost at the next generation

use crate::{
    JourneyOutcomeEventsNotificationExternalContact,
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage,
    JourneyOutcomeEventsNotificationOutcomeAttributionMessage,
    JourneyOutcomeEventsNotificationSession,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyOutcomeEventsNotificationOutcomeEventsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeEventsNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `externalContact`: `JourneyOutcomeEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<JourneyOutcomeEventsNotificationExternalContact>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `session`: `JourneyOutcomeEventsNotificationSession`.
    pub session: Option<Box<JourneyOutcomeEventsNotificationSession>>,
    /// `eventType`: one of `OutcomeAchievedEvent` and `OutcomeAttributionEvent`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `outcomeAchievedEvent`: `JourneyOutcomeEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: Option<
        Box<JourneyOutcomeEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `outcomeAttributionEventMessage`: `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
    #[doc(alias = "outcomeAttributionEventMessage")]
    pub outcome_attribution_event_message: Option<
        Box<JourneyOutcomeEventsNotificationOutcomeAttributionMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeEventsNotification "JourneyOutcomeEventsNotificationOutcomeEventsNotification" 10 {
    (
        id: String = "id" with_id,
        correlation_id: String = "correlationId" with_correlation_id,
        external_contact: Box<JourneyOutcomeEventsNotificationExternalContact> = "externalContact" with_external_contact,
        created_date: DateTime = "createdDate" with_created_date,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        session: Box<JourneyOutcomeEventsNotificationSession> = "session" with_session,
        event_type: Open<EventType> = "eventType" with_event_type,
        outcome_achieved_event: Box<JourneyOutcomeEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" with_outcome_achieved_event,
        outcome_attribution_event_message: Box<JourneyOutcomeEventsNotificationOutcomeAttributionMessage> = "outcomeAttributionEventMessage" with_outcome_attribution_event_message,
    )
});

/// The property `eventType` of `JourneyOutcomeEventsNotificationOutcomeEventsNotification`. Known values: `OutcomeAchievedEvent`, `OutcomeAttributionEvent`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    OutcomeAchievedEvent,
    OutcomeAttributionEvent,
}

crate::runtime::values!(EventType {
    OutcomeAchievedEvent = "OutcomeAchievedEvent",
    OutcomeAttributionEvent = "OutcomeAttributionEvent",
});
