// @generated from the schema "JourneySessionEventsNotificationSegmentAssignment"; changes made here are lost at the next generation

use crate::JourneySessionEventsNotificationSegment;
use crate::runtime::{DateTime, Extra};

/// The schema `JourneySessionEventsNotificationSegmentAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationSegmentAssignment {
    /// `segment`: `JourneySessionEventsNotificationSegment`.
    pub segment: Option<Box<JourneySessionEventsNotificationSegment>>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSegmentAssignment "JourneySessionEventsNotificationSegmentAssignment" 2 {
    (
        segment: Box<JourneySessionEventsNotificationSegment> = "segment" with_segment,
        assigned_date: DateTime = "assignedDate" with_assigned_date,
    )
});
