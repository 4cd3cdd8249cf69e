// @generated from the schema "AnalyticsAgentStateCountsResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateCountsResponse`.
#[repr(C)]
pub struct AnalyticsAgentStateCountsResponse {
    /// `segmentCounts`: `array of AgentStateSegmentTypeCount`.
    #[doc(alias = "segmentCounts")]
    pub segment_counts: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateSegmentTypeCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsAgentStateCountsResponse "AnalyticsAgentStateCountsResponse" 1 {
    (
        segment_counts: ::std::vec::Vec<crate::AgentStateSegmentTypeCount> = "segmentCounts" 0 with_segment_counts,
    )
});
