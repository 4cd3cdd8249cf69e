// @generated from the schema "JourneySessionEventsNotificationSegmentAssignment"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSegmentAssignment`.
#[repr(C)]
pub struct JourneySessionEventsNotificationSegmentAssignment {
    /// `segment`: `JourneySessionEventsNotificationSegment`.
    pub segment: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationSegment>,
    >,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSegmentAssignment "JourneySessionEventsNotificationSegmentAssignment" 2 {
    (
        segment: ::std::boxed::Box<crate::JourneySessionEventsNotificationSegment> = "segment" 0 with_segment,
        assigned_date: crate::runtime::DateTime = "assignedDate" 0 with_assigned_date,
    )
});
