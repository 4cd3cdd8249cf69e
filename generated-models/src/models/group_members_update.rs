// @generated from the schema "GroupMembersUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GroupMembersUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupMembersUpdate {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupMembersUpdate "GroupMembersUpdate" 2 {
    (
        member_ids: Vec<String> = "memberIds" with_member_ids required,
        version: i32 = "version" with_version required,
    )
});
