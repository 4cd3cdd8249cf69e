// @generated from the schema "ActionMapEstimateResult"; changes made here are lost at the next generation

use crate::SegmentEstimateCount;
use crate::runtime::Extra;

/// The schema `ActionMapEstimateResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapEstimateResult {
    /// `qualifiedSessionCount`: `integer (int32)`.
    #[doc(alias = "qualifiedSessionCount")]
    pub qualified_session_count: Option<i32>,
    /// `totalSessionCount`: `integer (int32)`.
    #[doc(alias = "totalSessionCount")]
    pub total_session_count: Option<i32>,
    /// `perSegmentCounts`: `array of SegmentEstimateCount`.
    #[doc(alias = "perSegmentCounts")]
    pub per_segment_counts: Option<Vec<SegmentEstimateCount>>,
    /// `outcomesScoresCount`: `integer (int32)`.
    #[doc(alias = "outcomesScoresCount")]
    pub outcomes_scores_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapEstimateResult "ActionMapEstimateResult" 4 {
    (
        qualified_session_count: i32 = "qualifiedSessionCount" with_qualified_session_count,
        total_session_count: i32 = "totalSessionCount" with_total_session_count,
        per_segment_counts: Vec<SegmentEstimateCount> = "perSegmentCounts" with_per_segment_counts,
        outcomes_scores_count: i32 = "outcomesScoresCount" with_outcomes_scores_count,
    )
});
