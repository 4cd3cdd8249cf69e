// @generated from the schema "ConversationSecureAttributes"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ConversationSecureAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSecureAttributes {
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSecureAttributes "ConversationSecureAttributes" 2 {
    (
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        version: i32 = "version" with_version,
    )
});
