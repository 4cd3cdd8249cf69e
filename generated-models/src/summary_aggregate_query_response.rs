// @generated from the schema "SummaryAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SummaryAggregateQueryResponse`.
#[repr(C)]
pub struct SummaryAggregateQueryResponse {
    /// `results`: `array of SummaryAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SummaryAggregateQueryResponse "SummaryAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::SummaryAggregateDataContainer> = "results" 0 with_results,
    )
});
