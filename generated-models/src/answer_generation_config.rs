// @generated from the schema "AnswerGenerationConfig"; changes made here are lost at the next generation

/// The schema `AnswerGenerationConfig`.
pub struct AnswerGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnswerGenerationConfig {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnswerGenerationConfig = &<AnswerGenerationConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnswerGenerationConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(AnswerGenerationConfig);

crate::runtime::setters!(AnswerGenerationConfig {
    with_enabled: enabled: bool,
});
