// @generated from the schema "UnansweredPhraseGroup"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroup`.
#[repr(C)]
pub struct UnansweredPhraseGroup {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `phrases`: `array of UnansweredPhrase`.
    pub phrases: ::std::option::Option<::std::vec::Vec<crate::UnansweredPhrase>>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: ::std::option::Option<i32>,
    /// `unlinkedPhraseCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseCount")]
    pub unlinked_phrase_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnansweredPhraseGroup "UnansweredPhraseGroup" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        label: ::std::string::String = "label" 0 with_label,
        phrases: ::std::vec::Vec<crate::UnansweredPhrase> = "phrases" 0 with_phrases,
        unlinked_phrase_hit_count: i32 = "unlinkedPhraseHitCount" 0 with_unlinked_phrase_hit_count,
        unlinked_phrase_count: i32 = "unlinkedPhraseCount" 0 with_unlinked_phrase_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
