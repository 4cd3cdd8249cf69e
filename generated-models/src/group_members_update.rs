// @generated from the schema "GroupMembersUpdate"; changes made here are lost at the next generation

/// The schema `GroupMembersUpdate`.
#[repr(C)]
pub struct GroupMembersUpdate {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GroupMembersUpdate "GroupMembersUpdate" 2 {
    (
        member_ids: ::std::vec::Vec<::std::string::String> = "memberIds" 1 with_member_ids,
        version: i32 = "version" 1 with_version,
    )
});
