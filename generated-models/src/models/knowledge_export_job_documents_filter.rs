// @generated from the schema "KnowledgeExportJobDocumentsFilter"; changes made here are lost at the next generation

use crate::Entity;
use crate::runtime::Extra;

/// The schema `KnowledgeExportJobDocumentsFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeExportJobDocumentsFilter {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `entities`: `array of Entity`.
    pub entities: Option<Vec<Entity>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `includeDocumentsWithFileBody`: `boolean`.
    #[doc(alias = "includeDocumentsWithFileBody")]
    pub include_documents_with_file_body: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeExportJobDocumentsFilter "KnowledgeExportJobDocumentsFilter" 4 {
    (
        interval: String = "interval" with_interval,
        entities: Vec<Entity> = "entities" with_entities,
        source_id: String = "sourceId" with_source_id,
        include_documents_with_file_body: bool = "includeDocumentsWithFileBody" with_include_documents_with_file_body,
    )
});
