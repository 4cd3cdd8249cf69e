// @generated from the schema "ConversationAggregateQueryResponse"; changes made here are lost at the next generation

use crate::ConversationAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `ConversationAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAggregateQueryResponse {
    /// `results`: `array of ConversationAggregateDataContainer`.
    pub results: Option<Vec<ConversationAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAggregateQueryResponse "ConversationAggregateQueryResponse" 1 {
    (
        results: Vec<ConversationAggregateDataContainer> = "results" with_results,
    )
});
