// @generated from the schema "Event"; changes made here are lost at the next generation

/// The schema `Event`.
pub struct Event {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`, required.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `session`: `EventSession`, required.
    pub session: ::std::option::Option<::std::boxed::Box<crate::EventSession>>,
    /// `eventType`: `string`, required.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// `outcomeAchievedEvent`: `OutcomeAchievedEvent`.
    #[doc(alias = "outcomeAchievedEvent")]
    pub outcome_achieved_event: ::std::option::Option<
        ::std::boxed::Box<crate::OutcomeAchievedEvent>,
    >,
    /// `segmentAssignmentEvent`: `SegmentAssignmentEvent`.
    #[doc(alias = "segmentAssignmentEvent")]
    pub segment_assignment_event: ::std::option::Option<
        ::std::boxed::Box<crate::SegmentAssignmentEvent>,
    >,
    /// `webActionEvent`: `WebActionEvent`.
    #[doc(alias = "webActionEvent")]
    pub web_action_event: ::std::option::Option<
        ::std::boxed::Box<crate::WebActionEvent>,
    >,
    /// `webEvent`: `WebEvent`.
    #[doc(alias = "webEvent")]
    pub web_event: ::std::option::Option<::std::boxed::Box<crate::WebEvent>>,
    /// `appEvent`: `AppEvent`.
    #[doc(alias = "appEvent")]
    pub app_event: ::std::option::Option<::std::boxed::Box<crate::AppEvent>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Event {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        session: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        outcome_achieved_event: ::std::option::Option::None,
        segment_assignment_event: ::std::option::Option::None,
        web_action_event: ::std::option::Option::None,
        web_event: ::std::option::Option::None,
        app_event: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Event = &<Event as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Event",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("correlationId", "correlation_id", 1),
            ("customerId", "customer_id", 0),
            ("customerIdType", "customer_id_type", 0),
            ("session", "session", 1),
            ("eventType", "event_type", 1),
            ("outcomeAchievedEvent", "outcome_achieved_event", 0),
            ("segmentAssignmentEvent", "segment_assignment_event", 0),
            ("webActionEvent", "web_action_event", 0),
            ("webEvent", "web_event", 0),
            ("appEvent", "app_event", 0),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.id,
            &E.correlation_id,
            &E.customer_id,
            &E.customer_id_type,
            &E.session,
            &E.event_type,
            &E.outcome_achieved_event,
            &E.segment_assignment_event,
            &E.web_action_event,
            &E.web_event,
            &E.app_event,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(Event);

crate::runtime::setters!(Event {
    with_id: id: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_session: session: ::std::boxed::Box<crate::EventSession>,
    with_event_type: event_type: ::std::string::String,
    with_outcome_achieved_event: outcome_achieved_event: ::std::boxed::Box<crate::OutcomeAchievedEvent>,
    with_segment_assignment_event: segment_assignment_event: ::std::boxed::Box<crate::SegmentAssignmentEvent>,
    with_web_action_event: web_action_event: ::std::boxed::Box<crate::WebActionEvent>,
    with_web_event: web_event: ::std::boxed::Box<crate::WebEvent>,
    with_app_event: app_event: ::std::boxed::Box<crate::AppEvent>,
    with_created_date: created_date: crate::runtime::DateTime,
});
