// @generated from the schema "FlowActivityData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{FlowActivityEntityData, FlowActivityMetricValue};
use crate::runtime::Extra;

/// The schema `FlowActivityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of FlowActivityMetricValue`.
    pub data: Option<Vec<FlowActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `entities`: `array of FlowActivityEntityData`.
    pub entities: Option<Vec<FlowActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityData "FlowActivityData" 4 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<FlowActivityMetricValue> = "data" with_data,
        truncated: bool = "truncated" with_truncated,
        entities: Vec<FlowActivityEntityData> = "entities" with_entities,
    )
});
