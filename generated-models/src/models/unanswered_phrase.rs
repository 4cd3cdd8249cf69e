// @generated from the schema "UnansweredPhrase"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UnansweredPhrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredPhrase {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredPhrase "UnansweredPhrase" 3 {
    (
        id: String = "id" with_id,
        text: String = "text" with_text,
        unlinked_phrase_hit_count: i32 = "unlinkedPhraseHitCount" with_unlinked_phrase_hit_count,
    )
});
