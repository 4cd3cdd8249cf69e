// @generated from the schema "SummaryGenerationConfig"; changes made here are lost at the next generation

/// The schema `SummaryGenerationConfig`.
pub struct SummaryGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SummaryGenerationConfig {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SummaryGenerationConfig = &<SummaryGenerationConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SummaryGenerationConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(SummaryGenerationConfig);

crate::runtime::setters!(SummaryGenerationConfig {
    with_enabled: enabled: bool,
});
