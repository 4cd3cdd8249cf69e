// @generated from the schema "KnowledgeDocumentBulkVersionAddEntity"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkVersionAddEntity`.
#[repr(C)]
pub struct KnowledgeDocumentBulkVersionAddEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `restoreFromVersionId`: `string`.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: ::std::option::Option<::std::string::String>,
    /// `restorePrevious`: `boolean`.
    #[doc(alias = "restorePrevious")]
    pub restore_previous: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkVersionAddEntity "KnowledgeDocumentBulkVersionAddEntity" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        restore_from_version_id: ::std::string::String = "restoreFromVersionId" 0 with_restore_from_version_id,
        restore_previous: bool = "restorePrevious" 0 with_restore_previous,
    )
});
