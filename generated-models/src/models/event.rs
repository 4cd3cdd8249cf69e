// @generated from the schema "Event"; changes made here are lost at the next generation

use crate::{
    AppEvent, EventSession, OutcomeAchievedEvent, SegmentAssignmentEvent, WebActionEvent,
    WebEvent,
};
use crate::runtime::{DateTime, Extra};

/// The schema `Event`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Event {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `correlationId`: `string`, required.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `session`: `EventSession`, required.
    pub session: Option<Box<EventSession>>,
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
    /// `outcomeAchievedEvent`: `OutcomeAchievedEvent`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: Option<Box<OutcomeAchievedEvent>>,
    /// `segmentAssignmentEvent`: `SegmentAssignmentEvent`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: Option<Box<SegmentAssignmentEvent>>,
    /// `webActionEvent`: `WebActionEvent`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: Option<Box<WebActionEvent>>,
    /// `webEvent`: `WebEvent`.
    #[doc(alias = "webEvent")]
    pub web_event: Option<Box<WebEvent>>,
    /// `appEvent`: `AppEvent`.
    #[doc(alias = "appEvent")]
    pub app_event: Option<Box<AppEvent>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Event "Event" 12 {
    (
        id: String = "id" with_id required,
        correlation_id: String = "correlationId" with_correlation_id required,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        session: Box<EventSession> = "session" with_session required,
        event_type: String = "eventType" with_event_type required,
        outcome_achieved_event: Box<OutcomeAchievedEvent> = "outcomeAchievedEvent" with_outcome_achieved_event,
        segment_assignment_event: Box<SegmentAssignmentEvent> = "segmentAssignmentEvent" with_segment_assignment_event,
        web_action_event: Box<WebActionEvent> = "webActionEvent" with_web_action_event,
        web_event: Box<WebEvent> = "webEvent" with_web_event,
        app_event: Box<AppEvent> = "appEvent" with_app_event,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
