// @generated from the schema "SessionSegmentAssignment"; changes made here are lost at the next generation

/// The schema `SessionSegmentAssignment`.
#[repr(C)]
pub struct SessionSegmentAssignment {
    /// `segment`: `AssignedSegment`, required.
    pub segment: ::std::option::Option<::std::boxed::Box<crate::AssignedSegment>>,
    /// `assignedDate`: `string (date-time)`, required.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionSegmentAssignment "SessionSegmentAssignment" 2 {
    (
        segment: ::std::boxed::Box<crate::AssignedSegment> = "segment" 1 with_segment,
        assigned_date: crate::runtime::DateTime = "assignedDate" 1 with_assigned_date,
    )
});
