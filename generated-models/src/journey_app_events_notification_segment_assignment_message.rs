// @generated from the schema "JourneyAppEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`.
#[repr(C)]
pub struct JourneyAppEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyAppEventsNotificationSegment`.
    pub segment: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationSegmentAssignmentMessage "JourneyAppEventsNotificationSegmentAssignmentMessage" 1 {
    (
        segment: ::std::boxed::Box<crate::JourneyAppEventsNotificationSegment> = "segment" 0 with_segment,
    )
});
