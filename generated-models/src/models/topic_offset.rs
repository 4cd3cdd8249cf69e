// @generated from the schema "TopicOffset"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TopicOffset`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicOffset {
    /// `wordCount`: `integer (int64)`, read-only.
    #[doc(alias = "wordCount")]
    pub word_count: Option<i64>,
    /// `characterCount`: `integer (int64)`, read-only.
    #[doc(alias = "characterCount")]
    pub character_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicOffset "TopicOffset" 2 {
    (
        word_count: i64 = "wordCount" with_word_count read_only,
        character_count: i64 = "characterCount" with_character_count read_only,
    )
});
