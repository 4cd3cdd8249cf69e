// @generated from the schema "BuCreateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `BuCreateTimeOffLimitRequest`.
#[repr(C)]
pub struct BuCreateTimeOffLimitRequest {
    /// `staffingGroupId`: `string`.
    #[doc(alias = "staffingGroupId")]
    pub staffing_group_id: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuCreateTimeOffLimitRequest "BuCreateTimeOffLimitRequest" 2 {
    (
        staffing_group_id: ::std::string::String = "staffingGroupId" 0 with_staffing_group_id,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
    )
});
