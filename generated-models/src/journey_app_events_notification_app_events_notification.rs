// @generated from the schema "JourneyAppEventsNotificationAppEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationAppEventsNotification`.
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

impl crate::runtime::Model for JourneyAppEventsNotificationAppEventsNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        session: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        app_event: ::std::option::Option::None,
        outcome_achieved_event: ::std::option::Option::None,
        segment_assignment_event: ::std::option::Option::None,
        web_action_event: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationAppEventsNotification = &<JourneyAppEventsNotificationAppEventsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationAppEventsNotification",
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
            ("appEvent", "app_event", 0),
            ("outcomeAchievedEvent", "outcome_achieved_event", 0),
            ("segmentAssignmentEvent", "segment_assignment_event", 0),
            ("webActionEvent", "web_action_event", 0),
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
            &E.app_event,
            &E.outcome_achieved_event,
            &E.segment_assignment_event,
            &E.web_action_event,
        ],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationAppEventsNotification);

crate::runtime::setters!(JourneyAppEventsNotificationAppEventsNotification {
    with_id: id: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_external_contact: external_contact: ::std::boxed::Box<crate::JourneyAppEventsNotificationExternalContact>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_session: session: ::std::boxed::Box<crate::JourneyAppEventsNotificationSession>,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_app_event: app_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationAppMessage>,
    with_outcome_achieved_event: outcome_achieved_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationOutcomeAchievedMessage>,
    with_segment_assignment_event: segment_assignment_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationSegmentAssignmentMessage>,
    with_web_action_event: web_action_event: ::std::boxed::Box<crate::JourneyAppEventsNotificationWebActionMessage>,
});

/// The property `eventType` of `JourneyAppEventsNotificationAppEventsNotification`. Known values: `AppEvent`, `OutcomeAchievedEvent`, `SegmentAssignmentEvent`, `WebActionEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    AppEvent,
    OutcomeAchievedEvent,
    SegmentAssignmentEvent,
    WebActionEvent,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AppEvent, "AppEvent"),
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::SegmentAssignmentEvent, "SegmentAssignmentEvent"),
        (Self::WebActionEvent, "WebActionEvent"),
    ];
}
