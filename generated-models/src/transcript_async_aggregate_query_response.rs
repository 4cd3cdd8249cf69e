// @generated from the schema "TranscriptAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TranscriptAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct TranscriptAsyncAggregateQueryResponse {
    /// `results`: `array of TranscriptAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptAsyncAggregateQueryResponse "TranscriptAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::TranscriptAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
