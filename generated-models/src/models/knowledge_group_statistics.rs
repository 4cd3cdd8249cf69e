// @generated from the schema "KnowledgeGroupStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeGroupStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGroupStatistics {
    /// `unlinkedPhraseCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseCount")]
    pub unlinked_phrase_count: Option<i32>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: Option<i32>,
    /// `totalPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "totalPhraseHitCount")]
    pub total_phrase_hit_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGroupStatistics "KnowledgeGroupStatistics" 3 {
    (
        unlinked_phrase_count: i32 = "unlinkedPhraseCount" with_unlinked_phrase_count,
        unlinked_phrase_hit_count: i32 = "unlinkedPhraseHitCount" with_unlinked_phrase_hit_count,
        total_phrase_hit_count: i32 = "totalPhraseHitCount" with_total_phrase_hit_count,
    )
});
