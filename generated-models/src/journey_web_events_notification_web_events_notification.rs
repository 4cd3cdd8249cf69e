// @generated from the schema "JourneyWebEventsNotificationWebEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationWebEventsNotification`.
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

impl crate::runtime::Model for JourneyWebEventsNotificationWebEventsNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        session: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        web_event: ::std::option::Option::None,
        web_action_event: ::std::option::Option::None,
        outcome_achieved_event: ::std::option::Option::None,
        segment_assignment_event: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationWebEventsNotification = &<JourneyWebEventsNotificationWebEventsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationWebEventsNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("correlationId", "correlation_id", 0),
            ("externalContact", "external_contact", 0),
            ("createdDate", "created_date", 0),
            ("customerId", "customer_id", 0),
            ("customerIdType", "customer_id_type", 0),
            ("session", "session", 0),
            ("eventType", "event_type", 0),
            ("webEvent", "web_event", 0),
            ("webActionEvent", "web_action_event", 0),
            ("outcomeAchievedEvent", "outcome_achieved_event", 0),
            ("segmentAssignmentEvent", "segment_assignment_event", 0),
        ],
        fields: &[
            &E.id,
            &E.correlation_id,
            &E.external_contact,
            &E.created_date,
            &E.customer_id,
            &E.customer_id_type,
            &E.session,
            &E.event_type,
            &E.web_event,
            &E.web_action_event,
            &E.outcome_achieved_event,
            &E.segment_assignment_event,
        ],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationWebEventsNotification);

crate::runtime::setters!(JourneyWebEventsNotificationWebEventsNotification {
    with_id: id: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_external_contact: external_contact: ::std::boxed::Box<crate::JourneyWebEventsNotificationExternalContact>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_session: session: ::std::boxed::Box<crate::JourneyWebEventsNotificationSession>,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_web_event: web_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationWebMessage>,
    with_web_action_event: web_action_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationWebActionMessage>,
    with_outcome_achieved_event: outcome_achieved_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationOutcomeAchievedMessage>,
    with_segment_assignment_event: segment_assignment_event: ::std::boxed::Box<crate::JourneyWebEventsNotificationSegmentAssignmentMessage>,
});

/// The property `eventType` of `JourneyWebEventsNotificationWebEventsNotification`. Known values: `WebEvent`, `WebActionEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    WebEvent,
    WebActionEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WebEvent, "WebEvent"),
        (Self::WebActionEvent, "WebActionEvent"),
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::SegmentAssignmentEvent, "SegmentAssignmentEvent"),
    ];
}
