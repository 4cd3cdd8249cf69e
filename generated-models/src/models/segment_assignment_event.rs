// @generated from the schema "SegmentAssignmentEvent"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SegmentAssignmentEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentAssignmentEvent {
    /// `segment`: `AddressableEntityRef`, required.
    pub segment: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentAssignmentEvent "SegmentAssignmentEvent" 1 {
    (
        segment: Box<AddressableEntityRef> = "segment" with_segment required,
    )
});
