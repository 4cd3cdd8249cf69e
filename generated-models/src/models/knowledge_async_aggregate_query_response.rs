// @generated from the schema "KnowledgeAsyncAggregateQueryResponse"; changes made here are lost at the next generation

use crate::KnowledgeAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `KnowledgeAsyncAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAsyncAggregateQueryResponse {
    /// `results`: `array of KnowledgeAggregateDataContainer`.
    pub results: Option<Vec<KnowledgeAggregateDataContainer>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAsyncAggregateQueryResponse "KnowledgeAsyncAggregateQueryResponse" 2 {
    (
        results: Vec<KnowledgeAggregateDataContainer> = "results" with_results,
        cursor: String = "cursor" with_cursor,
    )
});
