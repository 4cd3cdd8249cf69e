// @generated from the schema "TaskManagementAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregateQueryResponse`.
#[repr(C)]
pub struct TaskManagementAggregateQueryResponse {
    /// `results`: `array of TaskManagementAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryResponse "TaskManagementAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::TaskManagementAggregateDataContainer> = "results" 0 with_results,
    )
});
