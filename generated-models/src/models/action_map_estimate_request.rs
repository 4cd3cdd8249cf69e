// @generated from the schema "ActionMapEstimateRequest"; changes made here are lost at the next generation

use crate::ActionMapEstimateOutcomeCriteria;
use crate::runtime::Extra;

/// The schema `ActionMapEstimateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapEstimateRequest {
    /// `segmentIds`: `array of string`.
    #[doc(alias = "segmentIds")]
    pub segment_ids: Option<Vec<String>>,
    /// `outcomeCriteria`: `ActionMapEstimateOutcomeCriteria`.
    #[doc(alias = "outcomeCriteria")]
    pub outcome_criteria: Option<Box<ActionMapEstimateOutcomeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapEstimateRequest "ActionMapEstimateRequest" 2 {
    (
        segment_ids: Vec<String> = "segmentIds" with_segment_ids,
        outcome_criteria: Box<ActionMapEstimateOutcomeCriteria> = "outcomeCriteria" with_outcome_criteria,
    )
});
