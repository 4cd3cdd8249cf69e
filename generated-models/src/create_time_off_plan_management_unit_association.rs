// @generated from the schema "CreateTimeOffPlanManagementUnitAssociation"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanManagementUnitAssociation`.
#[repr(C)]
pub struct CreateTimeOffPlanManagementUnitAssociation {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateTimeOffPlanManagementUnitAssociation "CreateTimeOffPlanManagementUnitAssociation" 2 {
    (
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        staffing_group_ids: ::std::vec::Vec<::std::string::String> = "staffingGroupIds" 0 with_staffing_group_ids,
    )
});
