// @generated from the schema "OpenActionProperties"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `OpenActionProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenActionProperties {
    /// `openActionName`: `string`.
    #[doc(alias = "openActionName")]
    pub open_action_name: Option<String>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenActionProperties "OpenActionProperties" 2 {
    (
        open_action_name: String = "openActionName" with_open_action_name,
        configuration_fields: BTreeMap<String, serde_json::Value> = "configurationFields" with_configuration_fields,
    )
});
