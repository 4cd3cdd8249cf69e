// @generated from the schema "UnansweredPhrase"; changes made here are lost at the next generation

/// The schema `UnansweredPhrase`.
#[repr(C)]
pub struct UnansweredPhrase {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnansweredPhrase "UnansweredPhrase" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        text: ::std::string::String = "text" 0 with_text,
        unlinked_phrase_hit_count: i32 = "unlinkedPhraseHitCount" 0 with_unlinked_phrase_hit_count,
    )
});
