// @generated from the schema "UserRoutingStatusUserParam"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `UserRoutingStatusUserParam`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingStatusUserParam {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingStatusUserParam "UserRoutingStatusUserParam" 3 {
    (
        key: String = "key" with_key,
        value: String = "value" with_value,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
