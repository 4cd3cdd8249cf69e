// @generated from the schema "MetadataItem"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `MetadataItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataItem {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataItem "MetadataItem" 2 {
    (
        text: String = "text" with_text,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
    )
});
