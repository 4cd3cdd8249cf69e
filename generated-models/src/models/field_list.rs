// @generated from the schema "FieldList"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `FieldList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FieldList {
    /// `customLabels`: `boolean`.
    #[doc(alias = "customLabels")]
    pub custom_labels: Option<bool>,
    /// `instructionText`: `string`.
    #[doc(alias = "instructionText")]
    pub instruction_text: Option<String>,
    /// `key`: `string`.
    pub key: Option<String>,
    /// `labelKeys`: `array of string`.
    #[doc(alias = "labelKeys")]
    pub label_keys: Option<Vec<String>>,
    /// `params`: `map of object`.
    pub params: Option<BTreeMap<String, serde_json::Value>>,
    /// `repeatable`: `boolean`.
    pub repeatable: Option<bool>,
    /// `state`: `string`.
    pub state: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `required`: `boolean`.
    pub required: Option<bool>,
    /// `gdpr`: `boolean`.
    pub gdpr: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FieldList "FieldList" 10 {
    (
        custom_labels: bool = "customLabels" with_custom_labels,
        instruction_text: String = "instructionText" with_instruction_text,
        key: String = "key" with_key,
        label_keys: Vec<String> = "labelKeys" with_label_keys,
        params: BTreeMap<String, serde_json::Value> = "params" with_params,
        repeatable: bool = "repeatable" with_repeatable,
        state: String = "state" with_state,
        r#type: String = "type" with_type,
        required: bool = "required" with_required,
        gdpr: bool = "gdpr" with_gdpr,
    )
});
