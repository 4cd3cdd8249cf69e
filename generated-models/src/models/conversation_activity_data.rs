// @generated from the schema "ConversationActivityData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{ConversationActivityEntityData, ConversationActivityMetricValue};
use crate::runtime::Extra;

/// The schema `ConversationActivityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of ConversationActivityMetricValue`.
    pub data: Option<Vec<ConversationActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `entities`: `array of ConversationActivityEntityData`.
    pub entities: Option<Vec<ConversationActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationActivityData "ConversationActivityData" 4 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<ConversationActivityMetricValue> = "data" with_data,
        truncated: bool = "truncated" with_truncated,
        entities: Vec<ConversationActivityEntityData> = "entities" with_entities,
    )
});
