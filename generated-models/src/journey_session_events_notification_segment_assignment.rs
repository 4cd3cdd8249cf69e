// @generated from the schema "JourneySessionEventsNotificationSegmentAssignment"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSegmentAssignment`.
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

impl crate::runtime::Model for JourneySessionEventsNotificationSegmentAssignment {
    const EMPTY: Self = Self {
        segment: ::std::option::Option::None,
        assigned_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationSegmentAssignment = &<JourneySessionEventsNotificationSegmentAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationSegmentAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[("segment", "segment", 0), ("assignedDate", "assigned_date", 0)],
        fields: &[&E.segment, &E.assigned_date],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationSegmentAssignment);

crate::runtime::setters!(JourneySessionEventsNotificationSegmentAssignment {
    with_segment: segment: ::std::boxed::Box<crate::JourneySessionEventsNotificationSegment>,
    with_assigned_date: assigned_date: crate::runtime::DateTime,
});
