// @generated from the schema "WrapupCodePredictionConfig"; changes made here are lost at the next generation

/// The schema `WrapupCodePredictionConfig`.
pub struct WrapupCodePredictionConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapupCodePredictionConfig {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapupCodePredictionConfig = &<WrapupCodePredictionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapupCodePredictionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(WrapupCodePredictionConfig);

crate::runtime::setters!(WrapupCodePredictionConfig {
    with_enabled: enabled: bool,
});
