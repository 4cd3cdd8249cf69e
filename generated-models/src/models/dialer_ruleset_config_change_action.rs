// @generated from the schema "DialerRulesetConfigChangeAction"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerRulesetConfigChangeAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeAction {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `actionTypeName`: `string`.
    #[doc(alias = "actionTypeName")]
    pub action_type_name: Option<String>,
    /// `updateOption`: `string`.
    #[doc(alias = "updateOption")]
    pub update_option: Option<String>,
    /// `properties`: `map of string`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeAction "DialerRulesetConfigChangeAction" 5 {
    (
        r#type: String = "type" with_type,
        action_type_name: String = "actionTypeName" with_action_type_name,
        update_option: String = "updateOption" with_update_option,
        properties: BTreeMap<String, String> = "properties" with_properties,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
