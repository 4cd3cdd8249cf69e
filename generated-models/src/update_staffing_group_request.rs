// @generated from the schema "UpdateStaffingGroupRequest"; changes made here are lost at the next generation

/// The schema `UpdateStaffingGroupRequest`.
#[repr(C)]
pub struct UpdateStaffingGroupRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userIds`: `SetWrapperString`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::boxed::Box<crate::SetWrapperString>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateStaffingGroupRequest "UpdateStaffingGroupRequest" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        user_ids: ::std::boxed::Box<crate::SetWrapperString> = "userIds" 0 with_user_ids,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
