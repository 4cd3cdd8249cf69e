// @generated from the schema "ConversationAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `ConversationAggregateQueryResponse`.
#[repr(C)]
pub struct ConversationAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAggregateQueryResponse "ConversationAggregateQueryResponse" 1 {
    (
        results: ::std::vec::Vec<crate::ConversationAggregateDataContainer> = "results" 0 with_results,
    )
});
