// @generated from the schema "Event"; changes made here are lost at the next generation

/// The schema `Event`.
#[repr(C)]
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

crate::runtime::model!(Event "Event" 12 {
    (
        id: ::std::string::String = "id" 1 with_id,
        correlation_id: ::std::string::String = "correlationId" 1 with_correlation_id,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        session: ::std::boxed::Box<crate::EventSession> = "session" 1 with_session,
        event_type: ::std::string::String = "eventType" 1 with_event_type,
        outcome_achieved_event: ::std::boxed::Box<crate::OutcomeAchievedEvent> = "outcomeAchievedEvent" 0 with_outcome_achieved_event,
        segment_assignment_event: ::std::boxed::Box<crate::SegmentAssignmentEvent> = "segmentAssignmentEvent" 0 with_segment_assignment_event,
        web_action_event: ::std::boxed::Box<crate::WebActionEvent> = "webActionEvent" 0 with_web_action_event,
        web_event: ::std::boxed::Box<crate::WebEvent> = "webEvent" 0 with_web_event,
        app_event: ::std::boxed::Box<crate::AppEvent> = "appEvent" 0 with_app_event,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
