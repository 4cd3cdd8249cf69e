// @generated from the schema "JourneyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `JourneyAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct JourneyAsyncAggregateQueryResponse {
    /// `results`: `array of JourneyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAsyncAggregateQueryResponse "JourneyAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::JourneyAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
