// @generated from the schema "KnowledgeDocumentBulkUpdateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkUpdateRequest`.
pub struct KnowledgeDocumentBulkUpdateRequest {
    /// `entities`: `array of KnowledgeDocumentBulkUpdateEntity`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentBulkUpdateEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkUpdateRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkUpdateRequest = &<KnowledgeDocumentBulkUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkUpdateRequest);

crate::runtime::setters!(KnowledgeDocumentBulkUpdateRequest {
    with_entities: entities: ::std::vec::Vec<crate::KnowledgeDocumentBulkUpdateEntity>,
});
