// @generated from the schema "WorkitemsChangeWorkbinDelta"; changes made here are lost at the next generation

use crate::{UserReference, WorkbinDelta};
use crate::runtime::Extra;

/// The schema `WorkitemsChangeWorkbinDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsChangeWorkbinDelta {
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `delta`: `WorkbinDelta`.
    pub delta: Option<Box<WorkbinDelta>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsChangeWorkbinDelta "WorkitemsChangeWorkbinDelta" 3 {
    (
        version: i32 = "version" with_version,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        delta: Box<WorkbinDelta> = "delta" with_delta,
    )
});
