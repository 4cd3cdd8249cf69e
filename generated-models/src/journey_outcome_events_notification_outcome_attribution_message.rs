// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeAttributionMessage"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    /// `outcome`: `JourneyOutcomeEventsNotificationOutcome`.
    pub outcome: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcome>,
    >,
    /// `outcomeTouchpoints`: `array of JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
    #[doc(alias = "outcomeTouchpoints")]
    pub outcome_touchpoints: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpoint>,
    >,
    /// `segmentAssignments`: `array of JourneyOutcomeEventsNotificationSegment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationSegment>,
    >,
    /// `associatedValue`: `JourneyOutcomeEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationAssociatedValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeAttributionMessage "JourneyOutcomeEventsNotificationOutcomeAttributionMessage" 4 {
    (
        outcome: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcome> = "outcome" 0 with_outcome,
        outcome_touchpoints: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpoint> = "outcomeTouchpoints" 0 with_outcome_touchpoints,
        segment_assignments: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationSegment> = "segmentAssignments" 0 with_segment_assignments,
        associated_value: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationAssociatedValue> = "associatedValue" 0 with_associated_value,
    )
});
