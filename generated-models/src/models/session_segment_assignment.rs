// @generated from the schema "SessionSegmentAssignment"; changes made here are lost at the next generation

use crate::AssignedSegment;
use crate::runtime::{DateTime, Extra};

/// The schema `SessionSegmentAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionSegmentAssignment {
    /// `segment`: `AssignedSegment`, required.
    pub segment: Option<Box<AssignedSegment>>,
    /// `assignedDate`: `string (date-time)`, required.
    #[doc(alias = "assignedDate")]
    pub assigned_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionSegmentAssignment "SessionSegmentAssignment" 2 {
    (
        segment: Box<AssignedSegment> = "segment" with_segment required,
        assigned_date: DateTime = "assignedDate" with_assigned_date required,
    )
});
