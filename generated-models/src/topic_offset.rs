// @generated from the schema "TopicOffset"; changes made here are lost at the next generation

/// The schema `TopicOffset`.
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

impl crate::runtime::Model for TopicOffset {
    const EMPTY: Self = Self {
        word_count: ::std::option::Option::None,
        character_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicOffset = &<TopicOffset as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicOffset",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("wordCount", "word_count", 2),
            ("characterCount", "character_count", 2),
        ],
        fields: &[&E.word_count, &E.character_count],
    }
};

crate::runtime::model!(TopicOffset);

crate::runtime::setters!(TopicOffset {
    with_word_count: word_count: i64,
    with_character_count: character_count: i64,
});
