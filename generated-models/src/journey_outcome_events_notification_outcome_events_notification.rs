// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeEventsNotification`.
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

impl crate::runtime::Model
for JourneyOutcomeEventsNotificationOutcomeEventsNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        session: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        outcome_achieved_event: ::std::option::Option::None,
        outcome_attribution_event_message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationOutcomeEventsNotification = &<JourneyOutcomeEventsNotificationOutcomeEventsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationOutcomeEventsNotification",
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
            ("outcomeAchievedEvent", "outcome_achieved_event", 0),
            ("outcomeAttributionEventMessage", "outcome_attribution_event_message", 0),
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
            &E.outcome_achieved_event,
            &E.outcome_attribution_event_message,
        ],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeEventsNotification);

crate::runtime::setters!(JourneyOutcomeEventsNotificationOutcomeEventsNotification {
    with_id: id: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_external_contact: external_contact: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationExternalContact>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_session: session: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationSession>,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_outcome_achieved_event: outcome_achieved_event: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcomeAchievedMessage>,
    with_outcome_attribution_event_message: outcome_attribution_event_message: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcomeAttributionMessage>,
});

/// The property `eventType` of `JourneyOutcomeEventsNotificationOutcomeEventsNotification`. Known values: `OutcomeAchievedEvent`, `OutcomeAttributionEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    OutcomeAchievedEvent,
    OutcomeAttributionEvent,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OutcomeAchievedEvent, "OutcomeAchievedEvent"),
        (Self::OutcomeAttributionEvent, "OutcomeAttributionEvent"),
    ];
}
