// @generated from the schema "MoveAgentsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MoveAgentsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MoveAgentsRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `destinationManagementUnitId`: `string`.
    #[doc(alias = "destinationManagementUnitId")]
    pub destination_management_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MoveAgentsRequest "MoveAgentsRequest" 2 {
    (
        user_ids: Vec<String> = "userIds" with_user_ids required,
        destination_management_unit_id: String = "destinationManagementUnitId" with_destination_management_unit_id,
    )
});
