// @generated from the schema "StatEventWrapUpCodeTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventWrapUpCodeTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventWrapUpCodeTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventWrapUpCodeTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventWrapUpCodeTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventWrapUpCodeTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventWrapUpCodeTopicStatsNotification "StatEventWrapUpCodeTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventWrapUpCodeTopicIntervalMetrics> = "data" with_data,
    )
});
