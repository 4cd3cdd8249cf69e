// @generated from the schema "ConversationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ConversationAsyncAggregateQueryResponse`.
#[repr(C)]
pub struct ConversationAsyncAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAsyncAggregateQueryResponse "ConversationAsyncAggregateQueryResponse" 2 {
    (
        results: ::std::vec::Vec<crate::ConversationAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
