// @generated from the schema "WorkitemsAttributeChangeMap"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeMap {
    /// `newValue`: `map of object`.
    #[doc(alias = "newValue")]
    pub new_value: Option<BTreeMap<String, serde_json::Value>>,
    /// `oldValue`: `map of object`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeMap "WorkitemsAttributeChangeMap" 2 {
    (
        new_value: BTreeMap<String, serde_json::Value> = "newValue" with_new_value,
        old_value: BTreeMap<String, serde_json::Value> = "oldValue" with_old_value,
    )
});
