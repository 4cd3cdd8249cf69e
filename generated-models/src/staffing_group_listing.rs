// @generated from the schema "StaffingGroupListing"; changes made here are lost at the next generation

/// The schema `StaffingGroupListing`.
#[repr(C)]
pub struct StaffingGroupListing {
    /// `entities`: `array of StaffingGroupResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::StaffingGroupResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StaffingGroupListing "StaffingGroupListing" 1 {
    (
        entities: ::std::vec::Vec<crate::StaffingGroupResponse> = "entities" 0 with_entities,
    )
});
