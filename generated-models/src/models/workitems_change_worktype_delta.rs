// @generated from the schema "WorkitemsChangeWorktypeDelta"; changes made here are lost at the next generation

use crate::{UserReference, WorktypeDelta};
use crate::runtime::Extra;

/// The schema `WorkitemsChangeWorktypeDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsChangeWorktypeDelta {
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `delta`: `WorktypeDelta`.
    pub delta: Option<Box<WorktypeDelta>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsChangeWorktypeDelta "WorkitemsChangeWorktypeDelta" 3 {
    (
        version: i32 = "version" with_version,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        delta: Box<WorktypeDelta> = "delta" with_delta,
    )
});
