// @generated from the schema "PatchContext"; changes made here are lost at the next generation

use crate::PatchContextPattern;
use crate::runtime::Extra;

/// The schema `PatchContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContext {
    /// `patterns`: `array of PatchContextPattern`.
    pub patterns: Option<Vec<PatchContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContext "PatchContext" 1 {
    (
        patterns: Vec<PatchContextPattern> = "patterns" with_patterns,
    )
});
