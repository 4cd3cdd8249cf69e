// @generated from the schema "TextBotInputOutputData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `TextBotInputOutputData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotInputOutputData {
    /// `variables`: `map of object`, required.
    pub variables: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotInputOutputData "TextBotInputOutputData" 1 {
    (
        variables: BTreeMap<String, serde_json::Value> = "variables" with_variables required,
    )
});
