// @generated from the schema "SegmentAssignmentEvent"; changes made here are lost at the next generation

/// The schema `SegmentAssignmentEvent`.
#[repr(C)]
pub struct SegmentAssignmentEvent {
    /// `segment`: `AddressableEntityRef`, required.
    pub segment: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SegmentAssignmentEvent "SegmentAssignmentEvent" 1 {
    (
        segment: ::std::boxed::Box<crate::AddressableEntityRef> = "segment" 1 with_segment,
    )
});
