// @generated from the schema "JourneyWebEventsNotificationWebEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebEventsNotification`.
#[repr(C)]
pub struct JourneyWebEventsNotificationWebEventsNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `JourneyWebEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationExternalContact>,
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
    /// `session`: `JourneyWebEventsNotificationSession`.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationSession>,
    >,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `webEvent`: `JourneyWebEventsNotificationWebMessage`.
    #[doc(alias = "webEvent")]
    pub web_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationWebMessage>,
    >,
    /// `webActionEvent`: `JourneyWebEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationWebActionMessage>,
    >,
    /// `outcomeAchievedEvent`: `JourneyWebEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `segmentAssignmentEvent`: `JourneyWebEventsNotificationSegmentAssignmentMessage`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationSegmentAssignmentMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationWebEventsNotification "JourneyWebEventsNotificationWebEventsNotification" 12 {
    (
        id: ::std::string::String = "id" 0 with_id,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        external_contact: ::std::boxed::Box<crate::JourneyWebEventsNotificationExternalContact> = "externalContact" 0 with_external_contact,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        session: ::std::boxed::Box<crate::JourneyWebEventsNotificationSession> = "session" 0 with_session,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        web_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationWebMessage> = "webEvent" 0 with_web_event,
        web_action_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationWebActionMessage> = "webActionEvent" 0 with_web_action_event,
        outcome_achieved_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" 0 with_outcome_achieved_event,
        segment_assignment_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationSegmentAssignmentMessage> = "segmentAssignmentEvent" 0 with_segment_assignment_event,
    )
});

/// The property `eventType` of `JourneyWebEventsNotificationWebEventsNotification`. Known values: `WebEvent`, `WebActionEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`.
#[non_exhaustive]
pub enum EventType {
    WebEvent,
    WebActionEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WebEvent, "WebEvent"),
        (Self::WebActionEvent, "WebActionEvent"),
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::SegmentAssignmentEvent, "SegmentAssignmentEvent"),
    ];
}
