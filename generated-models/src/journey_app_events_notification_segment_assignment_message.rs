// @generated from the schema "JourneyAppEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`.
pub struct JourneyAppEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyAppEventsNotificationSegment`.
    pub segment: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAppEventsNotificationSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAppEventsNotificationSegmentAssignmentMessage {
    const EMPTY: Self = Self {
        segment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationSegmentAssignmentMessage = &<JourneyAppEventsNotificationSegmentAssignmentMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationSegmentAssignmentMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("segment", "segment", 0)],
        fields: &[&E.segment],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationSegmentAssignmentMessage);

crate::runtime::setters!(JourneyAppEventsNotificationSegmentAssignmentMessage {
    with_segment: segment: ::std::boxed::Box<crate::JourneyAppEventsNotificationSegment>,
});
