// @generated from the schema "AutoAnswerSetting"; changes made here are lost at the next generation

/// The schema `AutoAnswerSetting`.
pub struct AutoAnswerSetting {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AutoAnswerSetting {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AutoAnswerSetting = &<AutoAnswerSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AutoAnswerSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(AutoAnswerSetting);

crate::runtime::setters!(AutoAnswerSetting {
    with_enabled: enabled: bool,
});
