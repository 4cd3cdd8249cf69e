// @generated from the schema "JourneyWebEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`.
#[repr(C)]
pub struct JourneyWebEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyWebEventsNotificationSegment`.
    pub segment: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationSegmentAssignmentMessage "JourneyWebEventsNotificationSegmentAssignmentMessage" 1 {
    (
        segment: ::std::boxed::Box<crate::JourneyWebEventsNotificationSegment> = "segment" 0 with_segment,
    )
});
