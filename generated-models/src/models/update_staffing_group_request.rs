// @generated from the schema "UpdateStaffingGroupRequest"; changes made here are lost at the next generation

use crate::{SetWrapperString, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `UpdateStaffingGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateStaffingGroupRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userIds`: `SetWrapperString`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Box<SetWrapperString>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateStaffingGroupRequest "UpdateStaffingGroupRequest" 3 {
    (
        name: String = "name" with_name,
        user_ids: Box<SetWrapperString> = "userIds" with_user_ids,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
