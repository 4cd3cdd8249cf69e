// @generated from the schema "UserActivityData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{UserActivityEntityData, UserActivityMetricValue};
use crate::runtime::Extra;

/// The schema `UserActivityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of UserActivityMetricValue`.
    pub data: Option<Vec<UserActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `entities`: `array of UserActivityEntityData`.
    pub entities: Option<Vec<UserActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityData "UserActivityData" 4 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<UserActivityMetricValue> = "data" with_data,
        truncated: bool = "truncated" with_truncated,
        entities: Vec<UserActivityEntityData> = "entities" with_entities,
    )
});
