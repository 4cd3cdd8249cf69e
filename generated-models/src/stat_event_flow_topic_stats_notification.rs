// @generated from the schema "StatEventFlowTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventFlowTopicStatsNotification`.
#[repr(C)]
pub struct StatEventFlowTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventFlowTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventFlowTopicStatsNotification "StatEventFlowTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventFlowTopicIntervalMetrics> = "data" 0 with_data,
    )
});
