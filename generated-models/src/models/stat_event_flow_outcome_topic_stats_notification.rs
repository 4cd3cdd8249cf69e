// @generated from the schema "StatEventFlowOutcomeTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventFlowOutcomeTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventFlowOutcomeTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventFlowOutcomeTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventFlowOutcomeTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventFlowOutcomeTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventFlowOutcomeTopicStatsNotification "StatEventFlowOutcomeTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventFlowOutcomeTopicIntervalMetrics> = "data" with_data,
    )
});
