// @generated from the schema "CreateStaffingGroupRequest"; changes made here are lost at the next generation

/// The schema `CreateStaffingGroupRequest`.
#[repr(C)]
pub struct CreateStaffingGroupRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateStaffingGroupRequest "CreateStaffingGroupRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
    )
});
