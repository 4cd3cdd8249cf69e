// @generated from the schema "KnowledgeDocumentBulkUpdateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkUpdateRequest`.
#[repr(C)]
pub struct KnowledgeDocumentBulkUpdateRequest {
    /// `entities`: `array of KnowledgeDocumentBulkUpdateEntity`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentBulkUpdateEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkUpdateRequest "KnowledgeDocumentBulkUpdateRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::KnowledgeDocumentBulkUpdateEntity> = "entities" 1 with_entities,
    )
});
