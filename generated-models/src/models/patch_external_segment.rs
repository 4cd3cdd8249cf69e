// @generated from the schema "PatchExternalSegment"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PatchExternalSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchExternalSegment {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchExternalSegment "PatchExternalSegment" 1 {
    (
        name: String = "name" with_name,
    )
});
