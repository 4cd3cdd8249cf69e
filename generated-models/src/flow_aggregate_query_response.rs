// @generated from the schema "FlowAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `FlowAggregateQueryResponse`.
#[repr(C)]
pub struct FlowAggregateQueryResponse {
    /// `results`: `array of FlowAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::FlowAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowAggregateQueryResponse "FlowAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::FlowAggregateDataContainer> = "results" 0 with_results,
    )
});
