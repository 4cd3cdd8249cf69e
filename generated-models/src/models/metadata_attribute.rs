// @generated from the schema "MetadataAttribute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MetadataAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataAttribute {
    /// `value`: `string`, read-only.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataAttribute "MetadataAttribute" 1 {
    (
        value: String = "value" with_value read_only,
    )
});
