// @generated from the schema "KnowledgeDocumentVersionReference"; changes made here are lost at the next generation

use crate::KnowledgeBaseReference;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentVersionReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentVersionReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `knowledgeBase`: `KnowledgeBaseReference`, required, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBaseReference>>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentVersionReference "KnowledgeDocumentVersionReference" 4 {
    (
        id: String = "id" with_id read_only,
        knowledge_base: Box<KnowledgeBaseReference> = "knowledgeBase" with_knowledge_base required read_only,
        version_id: String = "versionId" with_version_id required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
