// @generated from the schema "AnalyticsAgentStateCountsResponse"; changes made here are lost at the next generation

use crate::AgentStateSegmentTypeCount;
use crate::runtime::Extra;

/// The schema `AnalyticsAgentStateCountsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsAgentStateCountsResponse {
    /// `segmentCounts`: `array of AgentStateSegmentTypeCount`.
    #[doc(alias = "segmentCounts")]
    pub segment_counts: Option<Vec<AgentStateSegmentTypeCount>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsAgentStateCountsResponse "AnalyticsAgentStateCountsResponse" 1 {
    (
        segment_counts: Vec<AgentStateSegmentTypeCount> = "segmentCounts" with_segment_counts,
    )
});
