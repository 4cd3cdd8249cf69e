// @generated from the schema "AiScoringSetting"; changes made here are lost at the next generation

/// The schema `AiScoringSetting`.
pub struct AiScoringSetting {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AiScoringSetting {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AiScoringSetting = &<AiScoringSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AiScoringSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(AiScoringSetting);

crate::runtime::setters!(AiScoringSetting {
    with_enabled: enabled: bool,
});
