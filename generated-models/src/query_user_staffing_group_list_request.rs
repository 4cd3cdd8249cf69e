// @generated from the schema "QueryUserStaffingGroupListRequest"; changes made here are lost at the next generation

/// The schema `QueryUserStaffingGroupListRequest`.
#[repr(C)]
pub struct QueryUserStaffingGroupListRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryUserStaffingGroupListRequest "QueryUserStaffingGroupListRequest" 1 {
    (
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 1 with_user_ids,
    )
});
