// @generated from the schema "KnowledgeExportJobDocumentsFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobDocumentsFilter`.
#[repr(C)]
pub struct KnowledgeExportJobDocumentsFilter {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of Entity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Entity>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `includeDocumentsWithFileBody`: `boolean`.
    #[doc(alias = "includeDocumentsWithFileBody")]
    pub include_documents_with_file_body: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeExportJobDocumentsFilter "KnowledgeExportJobDocumentsFilter" 4 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        entities: ::std::vec::Vec<crate::Entity> = "entities" 0 with_entities,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
        include_documents_with_file_body: bool = "includeDocumentsWithFileBody" 0 with_include_documents_with_file_body,
    )
});
