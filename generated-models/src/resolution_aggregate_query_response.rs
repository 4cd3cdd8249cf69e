// @generated from the schema "ResolutionAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ResolutionAggregateQueryResponse`.
#[repr(C)]
pub struct ResolutionAggregateQueryResponse {
    /// `results`: `array of ResolutionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResolutionAggregateQueryResponse "ResolutionAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::ResolutionAggregateDataContainer> = "results" 0 with_results,
    )
});
