// @generated from the schema "TaskManagementAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::TaskManagementAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `TaskManagementAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAsyncAggregateQueryResponse {
    /// `results`: `array of TaskManagementAggregateDataContainer`.
    pub results: Option<Vec<TaskManagementAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAsyncAggregateQueryResponse "TaskManagementAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<TaskManagementAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
