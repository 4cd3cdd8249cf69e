// @generated from the schema "StatEventWrapUpCodeTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventWrapUpCodeTopicStatsNotification`.
#[repr(C)]
pub struct StatEventWrapUpCodeTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventWrapUpCodeTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventWrapUpCodeTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventWrapUpCodeTopicStatsNotification "StatEventWrapUpCodeTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventWrapUpCodeTopicIntervalMetrics> = "data" 0 with_data,
    )
});
