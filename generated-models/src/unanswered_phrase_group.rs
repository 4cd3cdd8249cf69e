// @generated from the schema "UnansweredPhraseGroup"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroup`.
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

impl crate::runtime::Model for UnansweredPhraseGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        label: ::std::option::Option::None,
        phrases: ::std::option::Option::None,
        unlinked_phrase_hit_count: ::std::option::Option::None,
        unlinked_phrase_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredPhraseGroup = &<UnansweredPhraseGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredPhraseGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("label", "label", 0),
            ("phrases", "phrases", 0),
            ("unlinkedPhraseHitCount", "unlinked_phrase_hit_count", 0),
            ("unlinkedPhraseCount", "unlinked_phrase_count", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.label,
            &E.phrases,
            &E.unlinked_phrase_hit_count,
            &E.unlinked_phrase_count,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UnansweredPhraseGroup);

crate::runtime::setters!(UnansweredPhraseGroup {
    with_id: id: ::std::string::String,
    with_label: label: ::std::string::String,
    with_phrases: phrases: ::std::vec::Vec<crate::UnansweredPhrase>,
    with_unlinked_phrase_hit_count: unlinked_phrase_hit_count: i32,
    with_unlinked_phrase_count: unlinked_phrase_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
