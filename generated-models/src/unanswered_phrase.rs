// @generated from the schema "UnansweredPhrase"; changes made here are lost at the next generation

/// The schema `UnansweredPhrase`.
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

impl crate::runtime::Model for UnansweredPhrase {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        unlinked_phrase_hit_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredPhrase = &<UnansweredPhrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredPhrase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("text", "text", 0),
            ("unlinkedPhraseHitCount", "unlinked_phrase_hit_count", 0),
        ],
        fields: &[&E.id, &E.text, &E.unlinked_phrase_hit_count],
    }
};

crate::runtime::model!(UnansweredPhrase);

crate::runtime::setters!(UnansweredPhrase {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_unlinked_phrase_hit_count: unlinked_phrase_hit_count: i32,
});
