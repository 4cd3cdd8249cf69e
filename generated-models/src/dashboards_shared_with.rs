// @generated from the schema "DashboardsSharedWith"; changes made here are lost at the next generation

/// The schema `DashboardsSharedWith`.
#[repr(C)]
pub struct DashboardsSharedWith {
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DashboardsSharedWith "DashboardsSharedWith" 2 {
    (
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        team_ids: ::std::vec::Vec<::std::string::String> = "teamIds" 0 with_team_ids,
    )
});
