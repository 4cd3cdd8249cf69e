// @generated from the schema "FlowExecutionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionAggregateQueryResponse`.
#[repr(C)]
pub struct FlowExecutionAggregateQueryResponse {
    /// `results`: `array of FlowExecutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowExecutionAggregateQueryResponse "FlowExecutionAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::FlowExecutionAggregateDataContainer> = "results" 0 with_results,
    )
});
