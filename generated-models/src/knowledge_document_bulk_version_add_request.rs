// @generated from the schema "KnowledgeDocumentBulkVersionAddRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkVersionAddRequest`.
#[repr(C)]
pub struct KnowledgeDocumentBulkVersionAddRequest {
    /// `entities`: `array of KnowledgeDocumentBulkVersionAddEntity`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentBulkVersionAddEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkVersionAddRequest "KnowledgeDocumentBulkVersionAddRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::KnowledgeDocumentBulkVersionAddEntity> = "entities" 1 with_entities,
    )
});
