// @generated from the schema "StatEventUserTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventUserTopicStatsNotification`.
#[repr(C)]
pub struct StatEventUserTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventUserTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventUserTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventUserTopicStatsNotification "StatEventUserTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventUserTopicIntervalMetrics> = "data" 0 with_data,
    )
});
