// @generated from the schema "UnansweredGroup"; changes made here are lost at the next generation

/// The schema `UnansweredGroup`.
#[repr(C)]
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

crate::runtime::model!(UnansweredGroup "UnansweredGroup" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        label: ::std::string::String = "label" 0 with_label,
        phrase_groups: ::std::vec::Vec<crate::UnansweredPhraseGroup> = "phraseGroups" 0 with_phrase_groups,
        suggested_documents: ::std::vec::Vec<crate::UnansweredGroupSuggestedDocument> = "suggestedDocuments" 0 with_suggested_documents,
        statistics: ::std::boxed::Box<crate::KnowledgeGroupStatistics> = "statistics" 0 with_statistics,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
