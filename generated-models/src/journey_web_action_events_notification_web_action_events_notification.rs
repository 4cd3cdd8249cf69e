// @generated from the schema "JourneyWebActionEventsNotificationWebActionEventsNotification"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationWebActionEventsNotification`.
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

impl crate::runtime::Model
for JourneyWebActionEventsNotificationWebActionEventsNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        session: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        web_action_event: ::std::option::Option::None,
        blocked_web_action_offer_event: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebActionEventsNotificationWebActionEventsNotification = &<JourneyWebActionEventsNotificationWebActionEventsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebActionEventsNotificationWebActionEventsNotification",
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
            ("webActionEvent", "web_action_event", 0),
            ("blockedWebActionOfferEvent", "blocked_web_action_offer_event", 0),
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
            &E.web_action_event,
            &E.blocked_web_action_offer_event,
        ],
    }
};

crate::runtime::model!(JourneyWebActionEventsNotificationWebActionEventsNotification);

crate::runtime::setters!(JourneyWebActionEventsNotificationWebActionEventsNotification {
    with_id: id: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_external_contact: external_contact: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationExternalContact>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_session: session: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationSession>,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_web_action_event: web_action_event: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationWebActionMessage>,
    with_blocked_web_action_offer_event: blocked_web_action_offer_event: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage>,
});

/// The property `eventType` of `JourneyWebActionEventsNotificationWebActionEventsNotification`. Known values: `WebActionEvent`, `BlockedWebActionOfferEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    WebActionEvent,
    BlockedWebActionOfferEvent,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WebActionEvent, "WebActionEvent"),
        (Self::BlockedWebActionOfferEvent, "BlockedWebActionOfferEvent"),
    ];
}
