// @generated from the schema "LearningAssignmentAggregateResponse"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryResponseGroupedData;
use crate::runtime::Extra;

/// The schema `LearningAssignmentAggregateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateResponse {
    /// `results`: `array of LearningAssignmentAggregateQueryResponseGroupedData`.
    pub results: Option<Vec<LearningAssignmentAggregateQueryResponseGroupedData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateResponse "LearningAssignmentAggregateResponse" 1 {
    (
        results: Vec<LearningAssignmentAggregateQueryResponseGroupedData> = "results" with_results,
    )
});
