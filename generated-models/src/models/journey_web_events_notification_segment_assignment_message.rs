// @generated from the schema "JourneyWebEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

use crate::JourneyWebEventsNotificationSegment;
use crate::runtime::Extra;

/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyWebEventsNotificationSegment`.
    pub segment: Option<Box<JourneyWebEventsNotificationSegment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationSegmentAssignmentMessage "JourneyWebEventsNotificationSegmentAssignmentMessage" 1 {
    (
        segment: Box<JourneyWebEventsNotificationSegment> = "segment" with_segment,
    )
});
