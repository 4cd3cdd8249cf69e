// @generated from the schema "SuggestionKnowledgeSearch"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, SuggestionKnowledgeAnswer};
use crate::runtime::Extra;

/// The schema `SuggestionKnowledgeSearch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionKnowledgeSearch {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: Option<Vec<String>>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: Option<Box<AddressableEntityRef>>,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: Option<Box<AddressableEntityRef>>,
    /// `knowledgeAnswer`: `SuggestionKnowledgeAnswer`, read-only.
    #[doc(alias = "knowledgeAnswer")]
    pub knowledge_answer: Option<Box<SuggestionKnowledgeAnswer>>,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionKnowledgeSearch "SuggestionKnowledgeSearch" 8 {
    (
        title: String = "title" with_title read_only,
        snippets: Vec<String> = "snippets" with_snippets read_only,
        confidence: f64 = "confidence" with_confidence read_only,
        search_id: String = "searchId" with_search_id read_only,
        document: Box<AddressableEntityRef> = "document" with_document read_only,
        version: Box<AddressableEntityRef> = "version" with_version read_only,
        knowledge_answer: Box<SuggestionKnowledgeAnswer> = "knowledgeAnswer" with_knowledge_answer read_only,
        variations: Vec<AddressableEntityRef> = "variations" with_variations read_only,
    )
});
