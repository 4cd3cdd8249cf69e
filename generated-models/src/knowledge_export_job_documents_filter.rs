// @generated from the schema "KnowledgeExportJobDocumentsFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobDocumentsFilter`.
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

impl crate::runtime::Model for KnowledgeExportJobDocumentsFilter {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        include_documents_with_file_body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeExportJobDocumentsFilter = &<KnowledgeExportJobDocumentsFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeExportJobDocumentsFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 0),
            ("entities", "entities", 0),
            ("sourceId", "source_id", 0),
            ("includeDocumentsWithFileBody", "include_documents_with_file_body", 0),
        ],
        fields: &[
            &E.interval,
            &E.entities,
            &E.source_id,
            &E.include_documents_with_file_body,
        ],
    }
};

crate::runtime::model!(KnowledgeExportJobDocumentsFilter);

crate::runtime::setters!(KnowledgeExportJobDocumentsFilter {
    with_interval: interval: ::std::string::String,
    with_entities: entities: ::std::vec::Vec<crate::Entity>,
    with_source_id: source_id: ::std::string::String,
    with_include_documents_with_file_body: include_documents_with_file_body: bool,
});
