// @generated from the schema "BuQueryAgentSchedulesRequest"; changes made here are lost at the next generation

/// The schema `BuQueryAgentSchedulesRequest`.
#[repr(C)]
pub struct BuQueryAgentSchedulesRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuQueryAgentSchedulesRequest "BuQueryAgentSchedulesRequest" 3 {
    (
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        team_ids: ::std::vec::Vec<::std::string::String> = "teamIds" 0 with_team_ids,
    )
});
