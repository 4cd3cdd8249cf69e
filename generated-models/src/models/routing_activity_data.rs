// @generated from the schema "RoutingActivityData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{RoutingActivityEntityData, RoutingActivityMetricValue};
use crate::runtime::Extra;

/// The schema `RoutingActivityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of RoutingActivityMetricValue`.
    pub data: Option<Vec<RoutingActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `entities`: `array of RoutingActivityEntityData`.
    pub entities: Option<Vec<RoutingActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityData "RoutingActivityData" 4 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<RoutingActivityMetricValue> = "data" with_data,
        truncated: bool = "truncated" with_truncated,
        entities: Vec<RoutingActivityEntityData> = "entities" with_entities,
    )
});
