// @generated from the schema "CreateStaffingGroupRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateStaffingGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateStaffingGroupRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateStaffingGroupRequest "CreateStaffingGroupRequest" 3 {
    (
        name: String = "name" with_name required,
        user_ids: Vec<String> = "userIds" with_user_ids,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
    )
});
