// @generated from the schema "UnansweredPhraseGroup"; changes made here are lost at the next generation

use crate::UnansweredPhrase;
use crate::runtime::Extra;

/// The schema `UnansweredPhraseGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredPhraseGroup {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `phrases`: `array of UnansweredPhrase`.
    pub phrases: Option<Vec<UnansweredPhrase>>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: Option<i32>,
    /// `unlinkedPhraseCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseCount")]
    pub unlinked_phrase_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredPhraseGroup "UnansweredPhraseGroup" 6 {
    (
        id: String = "id" with_id read_only,
        label: String = "label" with_label,
        phrases: Vec<UnansweredPhrase> = "phrases" with_phrases,
        unlinked_phrase_hit_count: i32 = "unlinkedPhraseHitCount" with_unlinked_phrase_hit_count,
        unlinked_phrase_count: i32 = "unlinkedPhraseCount" with_unlinked_phrase_count,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
