// @generated from the schema "ActionAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ActionAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct ActionAsyncAggregateQueryResponse {
    /// `results`: `array of ActionAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionAsyncAggregateQueryResponse "ActionAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::ActionAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
