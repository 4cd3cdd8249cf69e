// @generated from the schema "CreateTimeOffPlanBusinessUnitAssociation"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanBusinessUnitAssociation`.
#[repr(C)]
pub struct CreateTimeOffPlanBusinessUnitAssociation {
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `staffingGroupIds`: `array of string`.
    #[doc(alias = "staffingGroupIds")]
    pub staffing_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateTimeOffPlanBusinessUnitAssociation "CreateTimeOffPlanBusinessUnitAssociation" 2 {
    (
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 0 with_management_unit_ids,
        staffing_group_ids: ::std::vec::Vec<::std::string::String> = "staffingGroupIds" 0 with_staffing_group_ids,
    )
});
