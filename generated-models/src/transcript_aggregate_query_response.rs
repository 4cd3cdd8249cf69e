// @generated from the schema "TranscriptAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TranscriptAggregateQueryResponse`.
#[repr(C)]
pub struct TranscriptAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptAggregateQueryResponse "TranscriptAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::TranscriptAggregateDataContainer> = "results" 0 with_results,
    )
});
