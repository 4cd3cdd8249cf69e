// @generated from the schema "JourneyAppEventsNotificationAppEventsNotification"; changes made here are lost at the next generation

use crate::{
    JourneyAppEventsNotificationAppMessage, JourneyAppEventsNotificationExternalContact,
    JourneyAppEventsNotificationOutcomeAchievedMessage,
    JourneyAppEventsNotificationSegmentAssignmentMessage,
    JourneyAppEventsNotificationSession, JourneyAppEventsNotificationWebActionMessage,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyAppEventsNotificationAppEventsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationAppEventsNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `externalContact`: `JourneyAppEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<JourneyAppEventsNotificationExternalContact>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `session`: `JourneyAppEventsNotificationSession`.
    pub session: Option<Box<JourneyAppEventsNotificationSession>>,
    /// `eventType`: one of `AppEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent` and `WebActionEvent`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `appEvent`: `JourneyAppEventsNotificationAppMessage`.
    #[doc(alias = "appEvent")]
    pub app_event: Option<Box<JourneyAppEventsNotificationAppMessage>>,
    /// `outcomeAchievedEvent`: `JourneyAppEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: Option<
        Box<JourneyAppEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `segmentAssignmentEvent`: `JourneyAppEventsNotificationSegmentAssignmentMessage`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: Option<
        Box<JourneyAppEventsNotificationSegmentAssignmentMessage>,
    >,
    /// `webActionEvent`: `JourneyAppEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: Option<Box<JourneyAppEventsNotificationWebActionMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationAppEventsNotification "JourneyAppEventsNotificationAppEventsNotification" 12 {
    (
        id: String = "id" with_id,
        correlation_id: String = "correlationId" with_correlation_id,
        external_contact: Box<JourneyAppEventsNotificationExternalContact> = "externalContact" with_external_contact,
        created_date: DateTime = "createdDate" with_created_date,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        session: Box<JourneyAppEventsNotificationSession> = "session" with_session,
        event_type: Open<EventType> = "eventType" with_event_type,
        app_event: Box<JourneyAppEventsNotificationAppMessage> = "appEvent" with_app_event,
        outcome_achieved_event: Box<JourneyAppEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" with_outcome_achieved_event,
        segment_assignment_event: Box<JourneyAppEventsNotificationSegmentAssignmentMessage> = "segmentAssignmentEvent" with_segment_assignment_event,
        web_action_event: Box<JourneyAppEventsNotificationWebActionMessage> = "webActionEvent" with_web_action_event,
    )
});

/// The property `eventType` of `JourneyAppEventsNotificationAppEventsNotification`. Known values: `AppEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`, `WebActionEvent`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    AppEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
    WebActionEvent,
}

crate::runtime::values!(EventType {
    AppEvent = "AppEvent",
    OutcomeAchievedEvent = "OutcomeAchievedEvent",
    SegmentAssignmentEvent = "SegmentAssignmentEvent",
    WebActionEvent = "WebActionEvent",
});
