// @generated from the schema "UserStaffingGroupResponse"; changes made here are lost at the next generation

/// The schema `UserStaffingGroupResponse`.
#[repr(C)]
pub struct UserStaffingGroupResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `staffingGroup`: `StaffingGroupReference`.
    #[doc(alias = "staffingGroup")]
    pub staffing_group: ::std::option::Option<
        ::std::boxed::Box<crate::StaffingGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStaffingGroupResponse "UserStaffingGroupResponse" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        staffing_group: ::std::boxed::Box<crate::StaffingGroupReference> = "staffingGroup" 0 with_staffing_group,
    )
});
