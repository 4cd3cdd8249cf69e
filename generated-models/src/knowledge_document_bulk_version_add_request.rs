// @generated from the schema "KnowledgeDocumentBulkVersionAddRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkVersionAddRequest`.
pub struct KnowledgeDocumentBulkVersionAddRequest {
    /// `entities`: `array of KnowledgeDocumentBulkVersionAddEntity`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentBulkVersionAddEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkVersionAddRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkVersionAddRequest = &<KnowledgeDocumentBulkVersionAddRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkVersionAddRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkVersionAddRequest);

crate::runtime::setters!(KnowledgeDocumentBulkVersionAddRequest {
    with_entities: entities: ::std::vec::Vec<crate::KnowledgeDocumentBulkVersionAddEntity>,
});
