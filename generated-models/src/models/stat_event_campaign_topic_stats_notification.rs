// @generated from the schema "StatEventCampaignTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventCampaignTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventCampaignTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventCampaignTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventCampaignTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventCampaignTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventCampaignTopicStatsNotification "StatEventCampaignTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventCampaignTopicIntervalMetrics> = "data" with_data,
    )
});
