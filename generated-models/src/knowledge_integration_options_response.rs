// @generated from the schema "KnowledgeIntegrationOptionsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationOptionsResponse`.
pub struct KnowledgeIntegrationOptionsResponse {
    /// `filters`: `array of KnowledgeIntegrationFilter`.
    pub filters: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeIntegrationFilter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeIntegrationOptionsResponse {
    const EMPTY: Self = Self {
        filters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeIntegrationOptionsResponse = &<KnowledgeIntegrationOptionsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeIntegrationOptionsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("filters", "filters", 0)],
        fields: &[&E.filters],
    }
};

crate::runtime::model!(KnowledgeIntegrationOptionsResponse);

crate::runtime::setters!(KnowledgeIntegrationOptionsResponse {
    with_filters: filters: ::std::vec::Vec<crate::KnowledgeIntegrationFilter>,
});
