// @generated from the schema "KnowledgeIntegrationDefaultSettings"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationDefaultSettings`.
pub struct KnowledgeIntegrationDefaultSettings {
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeIntegrationDefaultSettings {
    const EMPTY: Self = Self {
        base_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeIntegrationDefaultSettings = &<KnowledgeIntegrationDefaultSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeIntegrationDefaultSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("baseUrl", "base_url", 0)],
        fields: &[&E.base_url],
    }
};

crate::runtime::model!(KnowledgeIntegrationDefaultSettings);

crate::runtime::setters!(KnowledgeIntegrationDefaultSettings {
    with_base_url: base_url: ::std::string::String,
});
