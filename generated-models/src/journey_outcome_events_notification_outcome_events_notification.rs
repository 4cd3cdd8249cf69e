// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeEventsNotification`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeEventsNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `JourneyOutcomeEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationExternalContact>,
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
    /// `session`: `JourneyOutcomeEventsNotificationSession`.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationSession>,
    >,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `outcomeAchievedEvent`: `JourneyOutcomeEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `outcomeAttributionEventMessage`: `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
    #[doc(alias = "outcomeAttributionEventMessage")]
    pub outcome_attribution_event_message: ::std::option::Option<
        ::std::boxed::Box<
            crate::JourneyOutcomeEventsNotificationOutcomeAttributionMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeEventsNotification "JourneyOutcomeEventsNotificationOutcomeEventsNotification" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        external_contact: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationExternalContact> = "externalContact" 0 with_external_contact,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        session: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationSession> = "session" 0 with_session,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        outcome_achieved_event: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" 0 with_outcome_achieved_event,
        outcome_attribution_event_message: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcomeAttributionMessage> = "outcomeAttributionEventMessage" 0 with_outcome_attribution_event_message,
    )
});

/// The property `eventType` of `JourneyOutcomeEventsNotificationOutcomeEventsNotification`. Known values: `OutcomeAchievedEvent`, `OutcomeAttributionEvent`.
#[non_exhaustive]
pub enum EventType {
    OutcomeAchievedEvent,
    OutcomeAttributionEvent,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::OutcomeAttributionEvent, "OutcomeAttributionEvent"),
    ];
}
