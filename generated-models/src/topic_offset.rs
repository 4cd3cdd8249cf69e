// @generated from the schema "TopicOffset"; changes made here are lost at the next generation

/// The schema `TopicOffset`.
#[repr(C)]
pub struct TopicOffset {
    /// `wordCount`: `integer (int64)`, read-only.
    #[doc(alias = "wordCount")]
    pub word_count: ::std::option::Option<i64>,
    /// `characterCount`: `integer (int64)`, read-only.
    #[doc(alias = "characterCount")]
    pub character_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TopicOffset "TopicOffset" 2 {
    (
        word_count: i64 = "wordCount" 2 with_word_count,
        character_count: i64 = "characterCount" 2 with_character_count,
    )
});
