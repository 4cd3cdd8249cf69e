// @generated from the schema "KnowledgeAnswerConfig"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerConfig`.
pub struct KnowledgeAnswerConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAnswerConfig {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAnswerConfig = &<KnowledgeAnswerConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAnswerConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(KnowledgeAnswerConfig);

crate::runtime::setters!(KnowledgeAnswerConfig {
    with_enabled: enabled: bool,
});
