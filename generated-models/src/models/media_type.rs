// @generated from the schema "MediaType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaType {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaType "MediaType" 1 {
    (
        r#type: String = "type" with_type,
    )
});
