// @generated from the schema "QueryUserStaffingGroupListRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueryUserStaffingGroupListRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryUserStaffingGroupListRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryUserStaffingGroupListRequest "QueryUserStaffingGroupListRequest" 1 {
    (
        user_ids: Vec<String> = "userIds" with_user_ids required,
    )
});
