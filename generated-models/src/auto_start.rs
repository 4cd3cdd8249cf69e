// @generated from the schema "AutoStart"; changes made here are lost at the next generation

/// The schema `AutoStart`.
pub struct AutoStart {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AutoStart {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AutoStart = &<AutoStart as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AutoStart",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(AutoStart);

crate::runtime::setters!(AutoStart {
    with_enabled: enabled: bool,
});
