// @generated from the schema "UpdateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`.
#[repr(C)]
pub struct UpdateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `SetWrapperString`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// `staffingGroupIds`: `SetWrapperString`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateTimeOffPlanBusinessUnitAssociation "UpdateTimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_unit_ids: ::std::boxed::Box<crate::SetWrapperString> = "managementUnitIds" 0 with_management_unit_ids,
        staffing_group_ids: ::std::boxed::Box<crate::SetWrapperString> = "staffingGroupIds" 0 with_staffing_group_ids,
    )
});
