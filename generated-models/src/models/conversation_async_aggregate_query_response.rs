// @generated from the schema "ConversationAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ConversationAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ConversationAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAsyncAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: Option<Vec<ConversationAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAsyncAggregateQueryResponse "ConversationAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<ConversationAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
