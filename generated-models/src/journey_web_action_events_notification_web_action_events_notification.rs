// @generated from the schema "JourneyWebActionEventsNotificationWebActionEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationWebActionEventsNotification`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationWebActionEventsNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `JourneyWebActionEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationExternalContact>,
    >,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `session`: `JourneyWebActionEventsNotificationSession`.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationSession>,
    >,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `webActionEvent`: `JourneyWebActionEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationWebActionMessage>,
    >,
    /// `blockedWebActionOfferEvent`: `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
    #[doc(alias = "blockedWebActionOfferEvent")]
    pub blocked_web_action_offer_event: ::std::option::Option<
        ::std::boxed::Box<
            crate::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationWebActionEventsNotification "JourneyWebActionEventsNotificationWebActionEventsNotification" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        external_contact: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationExternalContact> = "externalContact" 0 with_external_contact,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        session: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationSession> = "session" 0 with_session,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        web_action_event: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationWebActionMessage> = "webActionEvent" 0 with_web_action_event,
        blocked_web_action_offer_event: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage> = "blockedWebActionOfferEvent" 0 with_blocked_web_action_offer_event,
    )
});

/// The property `eventType` of `JourneyWebActionEventsNotificationWebActionEventsNotification`. Known values: `WebActionEvent`, `BlockedWebActionOfferEvent`.
#[non_exhaustive]
pub enum EventType {
    WebActionEvent,
    BlockedWebActionOfferEvent,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WebActionEvent, "WebActionEvent"),
        (Self::BlockedWebActionOfferEvent, "BlockedWebActionOfferEvent"),
    ];
}
