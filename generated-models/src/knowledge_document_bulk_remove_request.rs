// @generated from the schema "KnowledgeDocumentBulkRemoveRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkRemoveRequest`.
#[repr(C)]
pub struct KnowledgeDocumentBulkRemoveRequest {
    /// `entities`: `array of WritableEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WritableEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkRemoveRequest "KnowledgeDocumentBulkRemoveRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::WritableEntity> = "entities" 1 with_entities,
    )
});
