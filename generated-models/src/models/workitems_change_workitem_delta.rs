// @generated from the schema "WorkitemsChangeWorkitemDelta"; changes made here are lost at the next generation

use crate::{UserReference, WorkitemDelta};
use crate::runtime::Extra;

/// The schema `WorkitemsChangeWorkitemDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsChangeWorkitemDelta {
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `delta`: `WorkitemDelta`.
    pub delta: Option<Box<WorkitemDelta>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsChangeWorkitemDelta "WorkitemsChangeWorkitemDelta" 3 {
    (
        version: i32 = "version" with_version,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        delta: Box<WorkitemDelta> = "delta" with_delta,
    )
});
