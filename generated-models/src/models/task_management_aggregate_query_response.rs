// @generated from the schema "TaskManagementAggregateQueryResponse"; changes made here are lost at the next generation

use crate::TaskManagementAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `TaskManagementAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAggregateQueryResponse {
    /// `results`: `array of TaskManagementAggregateDataContainer`.
    pub results: Option<Vec<TaskManagementAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryResponse "TaskManagementAggregateQueryResponse" 1 {
    (
        results: Vec<TaskManagementAggregateDataContainer> = "results" with_results,
    )
});
