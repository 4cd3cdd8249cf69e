// @generated from the schema "StatEventCampaignTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventCampaignTopicStatsNotification`.
#[repr(C)]
pub struct StatEventCampaignTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventCampaignTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventCampaignTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventCampaignTopicStatsNotification "StatEventCampaignTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventCampaignTopicIntervalMetrics> = "data" 0 with_data,
    )
});
