// @generated from the schema "JourneyWebEventsNotificationSegmentAssignmentMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`.
pub struct JourneyWebEventsNotificationSegmentAssignmentMessage {
    /// `segment`: `JourneyWebEventsNotificationSegment`.
    pub segment: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebEventsNotificationSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebEventsNotificationSegmentAssignmentMessage {
    const EMPTY: Self = Self {
        segment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationSegmentAssignmentMessage = &<JourneyWebEventsNotificationSegmentAssignmentMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationSegmentAssignmentMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("segment", "segment", 0)],
        fields: &[&E.segment],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationSegmentAssignmentMessage);

crate::runtime::setters!(JourneyWebEventsNotificationSegmentAssignmentMessage {
    with_segment: segment: ::std::boxed::Box<crate::JourneyWebEventsNotificationSegment>,
});
