// @generated from the schema "UserStaffingGroupListing"; changes made here are lost at the next generation

/// The schema `UserStaffingGroupListing`.
#[repr(C)]
pub struct UserStaffingGroupListing {
    /// `entities`: `array of UserStaffingGroupResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UserStaffingGroupResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStaffingGroupListing "UserStaffingGroupListing" 1 {
    (
        entities: ::std::vec::Vec<crate::UserStaffingGroupResponse> = "entities" 0 with_entities,
    )
});
