// @generated from the schema "JourneyAppEventsNotificationAppEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationAppEventsNotification`.
#[repr(C)]
pub struct JourneyAppEventsNotificationAppEventsNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `JourneyAppEventsNotificationExternalContact`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationExternalContact>,
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
    /// `session`: `JourneyAppEventsNotificationSession`.
    pub session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSession>,
    >,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `appEvent`: `JourneyAppEventsNotificationAppMessage`.
    #[doc(alias = "appEvent")]
    pub app_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationAppMessage>,
    >,
    /// `outcomeAchievedEvent`: `JourneyAppEventsNotificationOutcomeAchievedMessage`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationOutcomeAchievedMessage>,
    >,
    /// `segmentAssignmentEvent`: `JourneyAppEventsNotificationSegmentAssignmentMessage`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSegmentAssignmentMessage>,
    >,
    /// `webActionEvent`: `JourneyAppEventsNotificationWebActionMessage`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationWebActionMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationAppEventsNotification "JourneyAppEventsNotificationAppEventsNotification" 12 {
    (
        id: ::std::string::String = "id" 0 with_id,
        correlation_id: ::std::string::String = "correlationId" 0 with_correlation_id,
        external_contact: ::std::boxed::Box<crate::JourneyAppEventsNotificationExternalContact> = "externalContact" 0 with_external_contact,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        session: ::std::boxed::Box<crate::JourneyAppEventsNotificationSession> = "session" 0 with_session,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        app_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationAppMessage> = "appEvent" 0 with_app_event,
        outcome_achieved_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationOutcomeAchievedMessage> = "outcomeAchievedEvent" 0 with_outcome_achieved_event,
        segment_assignment_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationSegmentAssignmentMessage> = "segmentAssignmentEvent" 0 with_segment_assignment_event,
        web_action_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationWebActionMessage> = "webActionEvent" 0 with_web_action_event,
    )
});

/// The property `eventType` of `JourneyAppEventsNotificationAppEventsNotification`. Known values: `AppEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`, `WebActionEvent`.
#[non_exhaustive]
pub enum EventType {
    AppEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
    WebActionEvent,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AppEvent, "AppEvent"),
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::SegmentAssignmentEvent, "SegmentAssignmentEvent"),
        (Self::WebActionEvent, "WebActionEvent"),
    ];
}
