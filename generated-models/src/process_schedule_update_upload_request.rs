// @generated from the schema "ProcessScheduleUpdateUploadRequest"; changes made here are lost at the next generation

/// The schema `ProcessScheduleUpdateUploadRequest`.
#[repr(C)]
pub struct ProcessScheduleUpdateUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitIdsForAddedTeamUsers`: `array of string`.
    #[doc(alias = "managementUnitIdsForAddedTeamUsers")]
    pub management_unit_ids_for_added_team_users: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProcessScheduleUpdateUploadRequest "ProcessScheduleUpdateUploadRequest" 3 {
    (
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
        team_ids: ::std::vec::Vec<::std::string::String> = "teamIds" 0 with_team_ids,
        management_unit_ids_for_added_team_users: ::std::vec::Vec<::std::string::String> = "managementUnitIdsForAddedTeamUsers" 0 with_management_unit_ids_for_added_team_users,
    )
});
