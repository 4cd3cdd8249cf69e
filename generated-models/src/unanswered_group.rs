// @generated from the schema "UnansweredGroup"; changes made here are lost at the next generation

/// The schema `UnansweredGroup`.
pub struct UnansweredGroup {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `phraseGroups`: `array of UnansweredPhraseGroup`.
    #[doc(alias = "phraseGroups")]
    pub phrase_groups: ::std::option::Option<
        ::std::vec::Vec<crate::UnansweredPhraseGroup>,
    >,
    /// `suggestedDocuments`: `array of UnansweredGroupSuggestedDocument`.
    #[doc(alias = "suggestedDocuments")]
    pub suggested_documents: ::std::option::Option<
        ::std::vec::Vec<crate::UnansweredGroupSuggestedDocument>,
    >,
    /// `statistics`: `KnowledgeGroupStatistics`.
    pub statistics: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGroupStatistics>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnansweredGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        label: ::std::option::Option::None,
        phrase_groups: ::std::option::Option::None,
        suggested_documents: ::std::option::Option::None,
        statistics: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredGroup = &<UnansweredGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("label", "label", 0),
            ("phraseGroups", "phrase_groups", 0),
            ("suggestedDocuments", "suggested_documents", 0),
            ("statistics", "statistics", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.label,
            &E.phrase_groups,
            &E.suggested_documents,
            &E.statistics,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UnansweredGroup);

crate::runtime::setters!(UnansweredGroup {
    with_id: id: ::std::string::String,
    with_label: label: ::std::string::String,
    with_phrase_groups: phrase_groups: ::std::vec::Vec<crate::UnansweredPhraseGroup>,
    with_suggested_documents: suggested_documents: ::std::vec::Vec<crate::UnansweredGroupSuggestedDocument>,
    with_statistics: statistics: ::std::boxed::Box<crate::KnowledgeGroupStatistics>,
    with_self_uri: self_uri: ::std::string::String,
});
