// @generated from the schema "StatEventFlowOutcomeTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventFlowOutcomeTopicStatsNotification`.
#[repr(C)]
pub struct StatEventFlowOutcomeTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventFlowOutcomeTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowOutcomeTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StatEventFlowOutcomeTopicStatsNotification "StatEventFlowOutcomeTopicStatsNotification" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatEventFlowOutcomeTopicIntervalMetrics> = "data" 0 with_data,
    )
});
