// @generated from the schema "SessionSegmentAssignment"; changes made here are lost at the next generation

/// The schema `SessionSegmentAssignment`.
pub struct SessionSegmentAssignment {
    /// `segment`: `AssignedSegment`, required.
    pub segment: ::std::option::Option<::std::boxed::Box<crate::AssignedSegment>>,
    /// `assignedDate`: `string (date-time)`, required.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionSegmentAssignment {
    const EMPTY: Self = Self {
        segment: ::std::option::Option::None,
        assigned_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionSegmentAssignment = &<SessionSegmentAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionSegmentAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[("segment", "segment", 1), ("assignedDate", "assigned_date", 1)],
        fields: &[&E.segment, &E.assigned_date],
    }
};

crate::runtime::model!(SessionSegmentAssignment);

crate::runtime::setters!(SessionSegmentAssignment {
    with_segment: segment: ::std::boxed::Box<crate::AssignedSegment>,
    with_assigned_date: assigned_date: crate::runtime::DateTime,
});
