// @generated from the schema "PublishDraftInput"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PublishDraftInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishDraftInput {
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishDraftInput "PublishDraftInput" 1 {
    (
        version: i32 = "version" with_version required,
    )
});
