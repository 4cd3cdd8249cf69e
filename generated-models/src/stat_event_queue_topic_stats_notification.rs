// @generated from the schema "StatEventQueueTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventQueueTopicStatsNotification`.
#[repr(C)]
pub struct StatEventQueueTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventQueueTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventQueueTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventQueueTopicStatsNotification "StatEventQueueTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventQueueTopicIntervalMetrics> = "data" 0 with_data,
    )
});
