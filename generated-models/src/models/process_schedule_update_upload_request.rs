// @generated from the schema "ProcessScheduleUpdateUploadRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ProcessScheduleUpdateUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProcessScheduleUpdateUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: Option<Vec<String>>,
    /// `managementUnitIdsForAddedTeamUsers`: `array of string`.
    #[doc(alias = "managementUnitIdsForAddedTeamUsers")]
    pub management_unit_ids_for_added_team_users: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProcessScheduleUpdateUploadRequest "ProcessScheduleUpdateUploadRequest" 3 {
    (
        upload_key: String = "uploadKey" with_upload_key required,
        team_ids: Vec<String> = "teamIds" with_team_ids,
        management_unit_ids_for_added_team_users: Vec<String> = "managementUnitIdsForAddedTeamUsers" with_management_unit_ids_for_added_team_users,
    )
});
