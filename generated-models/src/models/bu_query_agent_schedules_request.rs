// @generated from the schema "BuQueryAgentSchedulesRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuQueryAgentSchedulesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuQueryAgentSchedulesRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuQueryAgentSchedulesRequest "BuQueryAgentSchedulesRequest" 3 {
    (
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        user_ids: Vec<String> = "userIds" with_user_ids,
        team_ids: Vec<String> = "teamIds" with_team_ids,
    )
});
