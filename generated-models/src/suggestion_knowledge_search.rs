// @generated from the schema "SuggestionKnowledgeSearch"; changes made here are lost at the next generation

/// The schema `SuggestionKnowledgeSearch`.
#[repr(C)]
pub struct SuggestionKnowledgeSearch {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `knowledgeAnswer`: `SuggestionKnowledgeAnswer`, read-only.
    #[doc(alias = "knowledgeAnswer")]
    pub knowledge_answer: ::std::option::Option<
        ::std::boxed::Box<crate::SuggestionKnowledgeAnswer>,
    >,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionKnowledgeSearch "SuggestionKnowledgeSearch" 8 {
    (
        title: ::std::string::String = "title" 2 with_title,
        snippets: ::std::vec::Vec<::std::string::String> = "snippets" 2 with_snippets,
        confidence: f64 = "confidence" 2 with_confidence,
        search_id: ::std::string::String = "searchId" 2 with_search_id,
        document: ::std::boxed::Box<crate::AddressableEntityRef> = "document" 2 with_document,
        version: ::std::boxed::Box<crate::AddressableEntityRef> = "version" 2 with_version,
        knowledge_answer: ::std::boxed::Box<crate::SuggestionKnowledgeAnswer> = "knowledgeAnswer" 2 with_knowledge_answer,
        variations: ::std::vec::Vec<crate::AddressableEntityRef> = "variations" 2 with_variations,
    )
});
