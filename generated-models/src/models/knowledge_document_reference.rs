// @generated from the schema "KnowledgeDocumentReference"; changes made here are lost at the next generation

use crate::KnowledgeBaseReference;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `knowledgeBase`: `KnowledgeBaseReference`, required.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBaseReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentReference "KnowledgeDocumentReference" 3 {
    (
        id: String = "id" with_id required,
        knowledge_base: Box<KnowledgeBaseReference> = "knowledgeBase" with_knowledge_base required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
