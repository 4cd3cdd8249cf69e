// @generated from the schema "KnowledgeDocumentBulkRemoveRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkRemoveRequest`.
pub struct KnowledgeDocumentBulkRemoveRequest {
    /// `entities`: `array of WritableEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WritableEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkRemoveRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkRemoveRequest = &<KnowledgeDocumentBulkRemoveRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkRemoveRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkRemoveRequest);

crate::runtime::setters!(KnowledgeDocumentBulkRemoveRequest {
    with_entities: entities: ::std::vec::Vec<crate::WritableEntity>,
});
