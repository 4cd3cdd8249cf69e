// @generated from the schema "TeamActivityData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{TeamActivityEntityData, TeamActivityMetricValue};
use crate::runtime::Extra;

/// The schema `TeamActivityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of TeamActivityMetricValue`.
    pub data: Option<Vec<TeamActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `entities`: `array of TeamActivityEntityData`.
    pub entities: Option<Vec<TeamActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityData "TeamActivityData" 4 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<TeamActivityMetricValue> = "data" with_data,
        truncated: bool = "truncated" with_truncated,
        entities: Vec<TeamActivityEntityData> = "entities" with_entities,
    )
});
