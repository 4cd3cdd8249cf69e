// @generated from the schema "JourneyAppEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

use crate::JourneyAppEventsNotificationSegment;
use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyAppEventsNotificationSegment`.
    pub segment: Option<Box<JourneyAppEventsNotificationSegment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationSegmentAssignmentMessage "JourneyAppEventsNotificationSegmentAssignmentMessage" 1 {
    (
        segment: Box<JourneyAppEventsNotificationSegment> = "segment" with_segment,
    )
});
