// @generated from the schema "JourneyWebEventsNotificationWebEventsNotification"; changes made here are lost at the next generation

use crate::{
    JourneyWebEventsNotificationExternalContact,
    JourneyWebEventsNotificationOutcomeAchievedMessage,
    JourneyWebEventsNotificationSegmentAssignmentMessage,
    JourneyWebEventsNotificationSession, JourneyWebEventsNotificationWebActionMessage,
    JourneyWebEventsNotificationWebMessage,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyWebEventsNotificationWebEventsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationWebEventsNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `externalContact`: `JourneyWebEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<JourneyWebEventsNotificationExternalContact>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `session`: `JourneyWebEventsNotificationSession`.
    pub session: Option<Box<JourneyWebEventsNotificationSession>>,
    /// `eventType`: one of `WebEvent`, `WebActionEvent`, `OutcomeAchievedEvent` and `SegmentAssignmentEvent`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `webEvent`: `JourneyWebEventsNotificationWebMessage`.
    #[doc(alias = "webEvent")]
    pub web_event: Option<Box<JourneyWebEventsNotificationWebMessage>>,
    /// `webActionEvent`: `JourneyWebEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: Option<Box<JourneyWebEventsNotificationWebActionMessage>>,
    /// `outcomeAchievedEvent`: `JourneyWebEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: Option<
        Box<JourneyWebEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `segmentAssignmentEvent`: `JourneyWebEventsNotificationSegmentAssignmentMessage`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: Option<
        Box<JourneyWebEventsNotificationSegmentAssignmentMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationWebEventsNotification "JourneyWebEventsNotificationWebEventsNotification" 12 {
    (
        id: String = "id" with_id,
        correlation_id: String = "correlationId" with_correlation_id,
        external_contact: Box<JourneyWebEventsNotificationExternalContact> = "externalContact" with_external_contact,
        created_date: DateTime = "createdDate" with_created_date,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        session: Box<JourneyWebEventsNotificationSession> = "session" with_session,
        event_type: Open<EventType> = "eventType" with_event_type,
        web_event: Box<JourneyWebEventsNotificationWebMessage> = "webEvent" with_web_event,
        web_action_event: Box<JourneyWebEventsNotificationWebActionMessage> = "webActionEvent" with_web_action_event,
        outcome_achieved_event: Box<JourneyWebEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" with_outcome_achieved_event,
        segment_assignment_event: Box<JourneyWebEventsNotificationSegmentAssignmentMessage> = "segmentAssignmentEvent" with_segment_assignment_event,
    )
});

/// The property `eventType` of `JourneyWebEventsNotificationWebEventsNotification`. Known values: `WebEvent`, `WebActionEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    WebEvent,
    WebActionEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
}

crate::runtime::values!(EventType {
    WebEvent = "WebEvent",
    WebActionEvent = "WebActionEvent",
    OutcomeAchievedEvent = "OutcomeAchievedEvent",
    SegmentAssignmentEvent = "SegmentAssignmentEvent",
});
