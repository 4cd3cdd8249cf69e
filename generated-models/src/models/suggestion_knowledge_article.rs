// @generated from the schema "SuggestionKnowledgeArticle"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, SuggestionKnowledgeAnswer};
use crate::runtime::Extra;

/// The schema `SuggestionKnowledgeArticle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionKnowledgeArticle {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: Option<Vec<String>>,
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

crate::runtime::model!(SuggestionKnowledgeArticle "SuggestionKnowledgeArticle" 6 {
    (
        title: String = "title" with_title read_only,
        snippets: Vec<String> = "snippets" with_snippets read_only,
        document: Box<AddressableEntityRef> = "document" with_document read_only,
        version: Box<AddressableEntityRef> = "version" with_version read_only,
        knowledge_answer: Box<SuggestionKnowledgeAnswer> = "knowledgeAnswer" with_knowledge_answer read_only,
        variations: Vec<AddressableEntityRef> = "variations" with_variations read_only,
    )
});
