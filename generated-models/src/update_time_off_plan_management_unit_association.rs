// @generated from the schema "UpdateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffPlanManagementUnitAssociation`.
#[repr(C)]
pub struct UpdateTimeOffPlanManagementUnitAssociation {
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateTimeOffPlanManagementUnitAssociation "UpdateTimeOffPlanManagementUnitAssociation" 1 {
    (
        staffing_group_ids: ::std::boxed::Box<crate::SetWrapperString> = "staffingGroupIds" 0 with_staffing_group_ids,
    )
});
