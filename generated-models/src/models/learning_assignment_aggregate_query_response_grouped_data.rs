// @generated from the schema "LearningAssignmentAggregateQueryResponseGroupedData"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::LearningAssignmentAggregateQueryResponseData;
use crate::runtime::Extra;

/// The schema `LearningAssignmentAggregateQueryResponseGroupedData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of LearningAssignmentAggregateQueryResponseData`.
    pub data: Option<Vec<LearningAssignmentAggregateQueryResponseData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseGroupedData "LearningAssignmentAggregateQueryResponseGroupedData" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<LearningAssignmentAggregateQueryResponseData> = "data" with_data,
    )
});
