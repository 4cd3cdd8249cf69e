// @generated from the schema "KeyValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KeyValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KeyValue {
    /// `key`: `string`, required.
    pub key: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KeyValue "KeyValue" 2 {
    (
        key: String = "key" with_key required,
        value: String = "value" with_value required,
    )
});
