// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeAttributionMessage"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
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

impl crate::runtime::Model
for JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        outcome_touchpoints: ::std::option::Option::None,
        segment_assignments: ::std::option::Option::None,
        associated_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationOutcomeAttributionMessage = &<JourneyOutcomeEventsNotificationOutcomeAttributionMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationOutcomeAttributionMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcome", "outcome", 0),
            ("outcomeTouchpoints", "outcome_touchpoints", 0),
            ("segmentAssignments", "segment_assignments", 0),
            ("associatedValue", "associated_value", 0),
        ],
        fields: &[
            &E.outcome,
            &E.outcome_touchpoints,
            &E.segment_assignments,
            &E.associated_value,
        ],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeAttributionMessage);

crate::runtime::setters!(JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    with_outcome: outcome: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationOutcome>,
    with_outcome_touchpoints: outcome_touchpoints: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpoint>,
    with_segment_assignments: segment_assignments: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationSegment>,
    with_associated_value: associated_value: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationAssociatedValue>,
});
