// @generated from the schema "JourneyWebActionEventsNotificationWebActionEventsNotification"; changes made here are lost at the next generation

use crate::{
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage,
    JourneyWebActionEventsNotificationExternalContact,
    JourneyWebActionEventsNotificationSession,
    JourneyWebActionEventsNotificationWebActionMessage,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyWebActionEventsNotificationWebActionEventsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationWebActionEventsNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// `externalContact`: `JourneyWebActionEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<JourneyWebActionEventsNotificationExternalContact>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `session`: `JourneyWebActionEventsNotificationSession`.
    pub session: Option<Box<JourneyWebActionEventsNotificationSession>>,
    /// `eventType`: one of `WebActionEvent` and `BlockedWebActionOfferEvent`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `webActionEvent`: `JourneyWebActionEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: Option<
        Box<JourneyWebActionEventsNotificationWebActionMessage>,
    >,
    /// `blockedWebActionOfferEvent`: `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
    #[doc(alias = "blockedWebActionOfferEvent")]
    pub blocked_web_action_offer_event: Option<
        Box<JourneyWebActionEventsNotificationBlockedWebActionOfferMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationWebActionEventsNotification "JourneyWebActionEventsNotificationWebActionEventsNotification" 10 {
    (
        id: String = "id" with_id,
        correlation_id: String = "correlationId" with_correlation_id,
        external_contact: Box<JourneyWebActionEventsNotificationExternalContact> = "externalContact" with_external_contact,
        created_date: DateTime = "createdDate" with_created_date,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        session: Box<JourneyWebActionEventsNotificationSession> = "session" with_session,
        event_type: Open<EventType> = "eventType" with_event_type,
        web_action_event: Box<JourneyWebActionEventsNotificationWebActionMessage> = "webActionEvent" with_web_action_event,
        blocked_web_action_offer_event: Box<JourneyWebActionEventsNotificationBlockedWebActionOfferMessage> = "blockedWebActionOfferEvent" with_blocked_web_action_offer_event,
    )
});

/// The property `eventType` of `JourneyWebActionEventsNotificationWebActionEventsNotification`. Known values: `WebActionEvent`, `BlockedWebActionOfferEvent`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    WebActionEvent,
    BlockedWebActionOfferEvent,
}

crate::runtime::values!(EventType {
    WebActionEvent = "WebActionEvent",
    BlockedWebActionOfferEvent = "BlockedWebActionOfferEvent",
});
