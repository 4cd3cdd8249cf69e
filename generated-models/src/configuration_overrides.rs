// @generated from the schema "ConfigurationOverrides"; changes made here are lost at the next generation

/// The schema `ConfigurationOverrides`.
pub struct ConfigurationOverrides {
    /// `priority`: `boolean`.
    pub priority: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConfigurationOverrides {
    const EMPTY: Self = Self {
        priority: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfigurationOverrides = &<ConfigurationOverrides as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfigurationOverrides",
        empty: E,
        extra: &E.extra,
        properties: &[("priority", "priority", 0)],
        fields: &[&E.priority],
    }
};

crate::runtime::model!(ConfigurationOverrides);

crate::runtime::setters!(ConfigurationOverrides {
    with_priority: priority: bool,
});
