// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeAttributionMessage"; changes made here are lost at the next generation

use crate::{
    JourneyOutcomeEventsNotificationAssociatedValue,
    JourneyOutcomeEventsNotificationOutcome,
    JourneyOutcomeEventsNotificationOutcomeTouchpoint,
    JourneyOutcomeEventsNotificationSegment,
};
use crate::runtime::Extra;

/// The schema `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    /// `outcome`: `JourneyOutcomeEventsNotificationOutcome`.
    pub outcome: Option<Box<JourneyOutcomeEventsNotificationOutcome>>,
    /// `outcomeTouchpoints`: `array of JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
    #[doc(alias = "outcomeTouchpoints")]
    pub outcome_touchpoints: Option<
        Vec<JourneyOutcomeEventsNotificationOutcomeTouchpoint>,
    >,
    /// `segmentAssignments`: `array of JourneyOutcomeEventsNotificationSegment`.
    #[doc(alias = "segmentAssignments")]
    pub segment_assignments: Option<Vec<JourneyOutcomeEventsNotificationSegment>>,
    /// `associatedValue`: `JourneyOutcomeEventsNotificationAssociatedValue`.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<Box<JourneyOutcomeEventsNotificationAssociatedValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeAttributionMessage "JourneyOutcomeEventsNotificationOutcomeAttributionMessage" 4 {
    (
        outcome: Box<JourneyOutcomeEventsNotificationOutcome> = "outcome" with_outcome,
        outcome_touchpoints: Vec<JourneyOutcomeEventsNotificationOutcomeTouchpoint> = "outcomeTouchpoints" with_outcome_touchpoints,
        segment_assignments: Vec<JourneyOutcomeEventsNotificationSegment> = "segmentAssignments" with_segment_assignments,
        associated_value: Box<JourneyOutcomeEventsNotificationAssociatedValue> = "associatedValue" with_associated_value,
    )
});
