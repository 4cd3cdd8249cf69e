// @generated from the schema "KnowledgeAggregateQueryResponse"; changes made here are lost at the next generation

use crate::KnowledgeAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `KnowledgeAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregateQueryResponse {
    /// `results`: `array of KnowledgeAggregateDataContainer`.
    pub results: Option<Vec<KnowledgeAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryResponse "KnowledgeAggregateQueryResponse" 1 {
    (
        results: Vec<KnowledgeAggregateDataContainer> = "results" with_results,
    )
});
