// @generated from the schema "KnowledgeGroupStatistics"; changes made here are lost at the next generation

/// The schema `KnowledgeGroupStatistics`.
pub struct KnowledgeGroupStatistics {
    /// `unlinkedPhraseCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseCount")]
    pub unlinked_phrase_count: ::std::option::Option<i32>,
    /// `unlinkedPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "unlinkedPhraseHitCount")]
    pub unlinked_phrase_hit_count: ::std::option::Option<i32>,
    /// `totalPhraseHitCount`: `integer (int32)`.
    #[doc(alias = "totalPhraseHitCount")]
    pub total_phrase_hit_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGroupStatistics {
    const EMPTY: Self = Self {
        unlinked_phrase_count: ::std::option::Option::None,
        unlinked_phrase_hit_count: ::std::option::Option::None,
        total_phrase_hit_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGroupStatistics = &<KnowledgeGroupStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGroupStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("unlinkedPhraseCount", "unlinked_phrase_count", 0),
            ("unlinkedPhraseHitCount", "unlinked_phrase_hit_count", 0),
            ("totalPhraseHitCount", "total_phrase_hit_count", 0),
        ],
        fields: &[
            &E.unlinked_phrase_count,
            &E.unlinked_phrase_hit_count,
            &E.total_phrase_hit_count,
        ],
    }
};

crate::runtime::model!(KnowledgeGroupStatistics);

crate::runtime::setters!(KnowledgeGroupStatistics {
    with_unlinked_phrase_count: unlinked_phrase_count: i32,
    with_unlinked_phrase_hit_count: unlinked_phrase_hit_count: i32,
    with_total_phrase_hit_count: total_phrase_hit_count: i32,
});
