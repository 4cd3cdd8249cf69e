// @generated from the schema "SegmentAssignmentEvent"; changes made here are lost at the next generation

/// The schema `SegmentAssignmentEvent`.
pub struct SegmentAssignmentEvent {
    /// `segment`: `AddressableEntityRef`, required.
    pub segment: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SegmentAssignmentEvent {
    const EMPTY: Self = Self {
        segment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SegmentAssignmentEvent = &<SegmentAssignmentEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SegmentAssignmentEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("segment", "segment", 1)],
        fields: &[&E.segment],
    }
};

crate::runtime::model!(SegmentAssignmentEvent);

crate::runtime::setters!(SegmentAssignmentEvent {
    with_segment: segment: ::std::boxed::Box<crate::AddressableEntityRef>,
});
